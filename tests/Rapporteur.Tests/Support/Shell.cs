using System.Diagnostics;

namespace Rapporteur.Tests.Support;

/// <summary>Runs a program to its end and returns what it printed.</summary>
internal static class Shell
{
    public static (int Code, string Output, string Errors) Run(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Remove("MSBuildSDKsPath");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    /// <summary>As <see cref="Run"/>, for what must succeed: returns standard output.</summary>
    public static string MustRun(string folder, string program, params string[] arguments)
    {
        var (code, output, errors) = Run(folder, program, arguments);
        code.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{output}\n{errors}");
        return output;
    }
}
