namespace PermitScreen.Tables.Sheets;

/// <summary>
/// Passes XML on as long as tags follow each other: a name or an attribute of many megabytes would be held whole by whoever reads it, before
/// anybody can count it.
/// </summary>
/// <param name="xml">what is read</param>
/// <param name="maxGap">bytes that may lie between two opening brackets</param>
/// <param name="tooLong">what is thrown when they lie farther apart</param>
internal sealed class TagGapStream(Stream xml, long maxGap, Func<Exception> tooLong) : Stream
{
    private long gap;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = xml.Read(buffer);
        var last = buffer[..count].LastIndexOf((byte)'<');
        gap = last < 0 ? gap + count : count - last;
        return gap > maxGap ? throw tooLong() : count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            xml.Dispose();
        base.Dispose(disposing);
    }
}
