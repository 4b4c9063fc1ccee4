namespace PermitScreen.Cli.Batch;

/// <summary>
/// Splits a stream into lines of bytes, in constant memory: of a line longer than any application only the fact is kept.
/// </summary>
internal static class LineReader
{
    public const int Longest = 4 * 1024 * 1024;

    public static IEnumerable<RawLine> Read(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var held = new MemoryStream();
        var (number, length) = (1, 0L);
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var part = (end < 0 ? read : end) - start;
                length += part;
                if (length <= Longest)
                    held.Write(buffer, start, part);
                start += part + 1;
                if (end < 0)
                    continue;
                yield return Take(number++, held, length);
                length = 0;
            }
        }

        if (length > 0)
            yield return Take(number, held, length);
    }

    private static RawLine Take(int number, MemoryStream held, long length)
    {
        var bytes = held.GetBuffer().AsSpan(0, (int)held.Length);
        if (number == 1 && bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes is [.., (byte)'\r'])
            bytes = bytes[..^1];
        var line = new RawLine(number, length > Longest ? [] : bytes.ToArray(), length > Longest);
        held.SetLength(0);
        return line;
    }
}

/// <param name="Number">counted from 1</param>
internal readonly record struct RawLine(int Number, byte[] Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.AsSpan().Trim(" \t"u8).IsEmpty;
}
