using System.Net;
using System.Net.Sockets;
using System.Text;
using Rapporteur.Fetching;

namespace Rapporteur.Tests.Fetching;

/// <summary>A web server on this machine, for one test, and fetchers that may ask it.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Dictionary<string, Action<HttpListenerContext>> answers = [];

    public LocalServer()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public int Port { get; }

    /// <summary>The paths that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public Uri Url(string path) => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>A fetcher that may fetch from this machine, and does not wait between two requests.</summary>
    public static PoliteFetcher Fetcher(FetchLimits? limits = null) =>
        new((limits ?? new()) with { Delay = TimeSpan.Zero }, TimeProvider.System, IPAddress.IsLoopback);

    public void Answer(string path, Action<HttpListenerContext> answer) => answers[path] = answer;

    public void Answer(string path, string body, string type = "text/html; charset=utf-8", int status = 200) => answers[path] = context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(body));
    };

    public void Redirect(string path, string target) => answers[path] = context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers["Location"] = target;
    };

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                string path = context.Request.RawUrl!;
                lock (Asked) Asked.Add(path);
                if (answers.TryGetValue(path, out var answer)) answer(context);
                else context.Response.StatusCode = 404;
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // The test has ended, or its fetcher has gone.
            }
        }
    }
}
