using System.Net;
using System.Net.Sockets;
using Rapporteur.Articles;

namespace Rapporteur.Fetching;

/// <summary>
/// Connects to allowed addresses alone. The address is looked at after the name is resolved, and it is this address that is connected to, so that
/// a name server that answers differently the second time (DNS rebinding) gains nothing.
/// </summary>
/// <param name="isAllowed">Whether an address may be connected to.</param>
internal sealed class PublicConnection(Func<IPAddress, bool> isAllowed)
{
    /// <summary>A connection, for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="FetchException">The host has no address that may be connected to.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        DnsEndPoint host = context.DnsEndPoint;
        IPAddress[] addresses = IPAddress.TryParse(host.Host, out IPAddress? literal) ? [literal] : await Dns.GetHostAddressesAsync(host.Host, cancellation);
        IPAddress[] allowed = [.. addresses.Where(isAllowed)];
        if (allowed.Length == 0) throw new FetchException($"{host.Host} is no public address, and only those are fetched from");
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
