using System.Net;
using System.Net.Http.Headers;
using Rapporteur.Articles;

namespace Rapporteur.Fetching;

/// <summary>Sends single requests and reads their answers, within the limits.</summary>
internal sealed class HttpRequests : IDisposable
{
    private readonly FetchLimits limits;
    private readonly TimeProvider time;
    private readonly HostTurns turns;
    private readonly HttpClient client;

    public HttpRequests(FetchLimits limits, TimeProvider time, Func<IPAddress, bool> isAllowed)
    {
        (this.limits, this.time) = (limits, time);
        turns = new(limits.Delay, time);
        client = new(new SocketsHttpHandler
        {
            ConnectCallback = new PublicConnection(isAllowed).OpenAsync,
            // A proxy would resolve names itself, and redirections are looked at one by one.
            UseProxy = false,
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(PoliteFetcher.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1");
    }

    /// <summary>Sends a request when it is the host's turn.</summary>
    /// <exception cref="FetchException">There is no answer, or none that is read.</exception>
    public async ValueTask<HttpReply> SendAsync(Uri url, Validators known, CancellationToken cancellation)
    {
        using IDisposable turn = await turns.TakeAsync(url.Authority, cancellation);
        using CancellationTokenSource timeout = new(limits.Timeout, time);
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using HttpRequestMessage request = Request(url, known);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ending.Token);
            return await ReplyAsync(url, response, known, ending.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException($"no whole answer within {limits.Timeout.TotalSeconds:0} seconds", mayPass: true);
        }
        catch (Exception e) when (e is HttpRequestException or InvalidDataException || e is IOException and not FetchException)
        {
            throw e.InnerException as FetchException ?? new FetchException($"no answer: {Innermost(e).Message}", mayPass: true, e);
        }
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(Uri url, Validators known)
    {
        HttpRequestMessage request = new(HttpMethod.Get, url);
        if (known.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.LastModified is { } modified) request.Headers.IfModifiedSince = modified;
        return request;
    }

    private async ValueTask<HttpReply> ReplyAsync(Uri url, HttpResponseMessage response, Validators known, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified) return new(null, null, known);
        if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location) return new(null, new(url, location), known);
        if (!response.IsSuccessStatusCode) throw Refused(response);
        MediaTypeHeaderValue? type = response.Content.Headers.ContentType;
        if (!ContentTypes.IsRead(type?.MediaType)) throw new FetchException($"is {type?.MediaType}, which is not read");
        byte[] body = await BodyAsync(response.Content, cancellation);
        return new(new(url, body, type?.CharSet?.Trim('"')), null, new(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified));
    }

    private async ValueTask<byte[]> BodyAsync(HttpContent content, CancellationToken cancellation)
    {
        using MemoryStream body = new();
        await using Stream stream = await content.ReadAsStreamAsync(cancellation);
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > limits.Longest) throw new FetchException($"is longer than {limits.Longest / 1_000_000} MB");
        }
        return body.ToArray();
    }

    private FetchException Refused(HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        RetryConditionHeaderValue? retry = response.Headers.RetryAfter;
        return new($"the server answers {status} {response.ReasonPhrase}".TrimEnd(), mayPass: status is 408 or 425 or 429 or >= 500)
        {
            Status = status,
            RetryAfter = retry?.Delta ?? retry?.Date - time.GetUtcNow(),
        };
    }

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;
}
