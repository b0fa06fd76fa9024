using BenchmarkDotNet.Running;
using Rapporteur.Bench.Stories;

// Grouping is measured by size, whole runs of minutes; everything else by BenchmarkDotNet.
if (args is ["stories", .. var sizes]) await StoryBenchmark.RunAsync(sizes.Select(int.Parse));
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
