using System.Runtime.CompilerServices;

namespace PermitScreen.Web.Api;

/// <summary>
/// Splits a stream into lines of bytes as they come, in constant memory: of a line longer than any application only the fact is kept. What
/// has arrived is handed on at once, so that a caller may wait for an answer before the next line.
/// </summary>
internal static class NdjsonLines
{
    public static async IAsyncEnumerable<List<RawLine>> Read(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        var held = new MemoryStream();
        var (number, length) = (1, 0L);
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            var lines = new List<RawLine>();
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var part = (end < 0 ? read : end) - start;
                length += part;
                if (length <= RequestBody.Longest)
                    held.Write(buffer, start, part);
                start += part + 1;
                if (end < 0)
                    continue;
                lines.Add(Take(number++, held, length));
                length = 0;
            }

            if (lines.Count > 0)
                yield return lines;
        }

        if (length > 0)
            yield return [Take(number, held, length)];
    }

    private static RawLine Take(int number, MemoryStream held, long length)
    {
        var bytes = held.GetBuffer().AsSpan(0, (int)held.Length);
        if (number == 1 && bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes is [.., (byte)'\r'])
            bytes = bytes[..^1];
        var line = new RawLine(number, length > RequestBody.Longest ? [] : bytes.ToArray(), length > RequestBody.Longest);
        held.SetLength(0);
        return line;
    }
}

/// <param name="Number">counted from 1</param>
internal readonly record struct RawLine(int Number, byte[] Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.AsSpan().Trim(" \t"u8).IsEmpty;
}
