using System.Text;
using PermitScreen.Tables.Sheets;
using Xunit;

namespace PermitScreen.Tables.Tests.Sheets;

public class TextEncodingTests
{
    private const string Text = "编号,建设地点\r\n甲,昭通市昭阳区\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "GBK", Chinese.GetBytes(Text) },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16, big end first, without a mark", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)] },
    };

    private static Encoding Chinese => CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encodings_are_told_apart(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        var (encoding, mark) = TextEncoding.Find(bytes, isWhole: true)!.Value;
        Assert.Equal(Text, encoding.GetString(bytes.AsSpan(mark)));
    }

    [Fact]
    public void A_head_that_is_cut_within_a_character_is_still_UTF_8()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        for (var length = 1; length <= bytes.Length; length++)
            Assert.IsType<UTF8Encoding>(TextEncoding.Find(bytes.AsSpan(0, length), isWhole: false)!.Value.Encoding);
    }

    [Fact]
    public void Two_encodings_that_both_fit_are_none()
    {
        // C2 B3: “³” in UTF-8, “鲁” in GBK.
        Assert.Null(TextEncoding.Find("id,m³\n"u8, isWhole: true));
        Assert.NotNull(TextEncoding.Find("编号,m³\n"u8, isWhole: true));
    }
}
