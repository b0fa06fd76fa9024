complete -c rapporteur -a '(rapporteur "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
