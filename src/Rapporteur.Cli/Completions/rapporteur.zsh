_rapporteur() {
    local -a candidates
    candidates=("${(@f)$(${words[1]} "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
    compadd -- $candidates
    _files
}
compdef _rapporteur rapporteur
