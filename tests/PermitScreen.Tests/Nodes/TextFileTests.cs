using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using Xunit;

namespace PermitScreen.Tests.Nodes;

/// <summary>Text is UTF-8, of a size that can be meant; everything else is refused before anything is understood of it.</summary>
public class TextFileTests
{
    private const string Yaml = "id: a\ntitle: 昭通某厂，锅炉";

    private static readonly NodeLimits Tight = new(20, 40, 10);

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        Assert.Equal(Yaml, Decode(Encoding.UTF8.GetBytes(Yaml)).Text);
        Assert.Equal(Yaml, Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Yaml)]).Text);
        Assert.Equal("", Decode([]).Text);
    }

    [Fact]
    public void Another_encoding_is_named_with_the_first_place_that_shows_it()
    {
        Assert.Equal("PS0011 x:2:8 this is not UTF-8 and seems to be GB 18030 (GBK); save it as UTF-8", Decode(ChineseText.Encoding.GetBytes(Yaml)).Fault);
        Assert.Equal("PS0011 x:1:1 this is not UTF-8 and seems to be UTF-16; save it as UTF-8", Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Yaml)]).Fault);
        Assert.Equal("PS0011 x:1:1 this is not UTF-8 and seems to be UTF-16; save it as UTF-8", Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Yaml)]).Fault);
        Assert.Equal("PS0011 x:1:3 this is not UTF-8 and seems to be another encoding; save it as UTF-8", Decode([.. "甲a"u8, 0xFF, 0xFF]).Fault);
        Assert.Equal("PS0011 x:1:2 this is not UTF-8 and seems to be another encoding; save it as UTF-8", Decode([.. "a"u8, .. "甲"u8[..1]]).Fault); // cut off
    }

    [Fact]
    public void A_stream_without_end_is_left_after_so_many_bytes()
    {
        var endless = new Endless();
        var diagnostics = new DiagnosticList();
        Assert.Null(TextFile.Read(endless, "x", NodeLimits.Default, diagnostics));
        Assert.Equal("PS0005 x the file has > 33554432 bytes; at most 33554432 are read", Assert.Single(diagnostics).ToString());
        Assert.InRange(endless.Given, 33554432, 33554432 + 200_000);
    }

    [Fact]
    public void A_large_file_is_not_even_opened_to_its_end()
    {
        var diagnostics = new DiagnosticList();
        Assert.Null(TextFile.Read(new MemoryStream(new byte[21]), "x", Tight, diagnostics));
        Assert.Equal("PS0005 x the file has 21 bytes; at most 20 are read", Assert.Single(diagnostics).ToString());
        Assert.Equal(20, TextFile.Read(new MemoryStream(new byte[20]), "x", Tight, [])!.Length);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_fault()
    {
        var diagnostics = new DiagnosticList();
        Assert.Null(TextFile.Read("/nowhere/at.all", "x", Tight, diagnostics));
        Assert.Equal("PS0006", Assert.Single(diagnostics).Code);
    }

    private static (string? Text, string? Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticList();
        return (TextFile.Decode(bytes, "x", diagnostics), diagnostics.SingleOrDefault()?.ToString());
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
