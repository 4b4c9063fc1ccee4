using DocumentFormat.OpenXml.Wordprocessing;

namespace PermitScreen.Web.SelfCheck;

/// <summary>How the Word file looks: A4, a face for Chinese, five styles.</summary>
internal static class DocxStyles
{
    private const string Face = "Microsoft YaHei";

    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = Face, HighAnsi = Face, EastAsia = Face }, new FontSize { Val = "21" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80" }))),
        Of("Title", "Title", "36", bold: true, before: "0"),
        Of("Heading2", "heading 2", "28", bold: true, before: "240", level: 1),
        Of("Heading3", "heading 3", "22", bold: true, before: "160", level: 2),
        Of("Strong", "Strong line", "22", bold: true, before: "0"),
        Of("Small", "Small", "18", bold: false, before: "0"));

    /// <summary>A4 with margins of two centimetres, in twentieths of a point.</summary>
    public static SectionProperties Page() => new(
        new PageSize { Width = 11906U, Height = 16838U },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134U, Right = 1134U, Header = 567U, Footer = 567U, Gutter = 0U });

    private static Style Of(string id, string name, string halfPoints, bool bold, string before, int? level = null)
    {
        var paragraph = new StyleParagraphProperties();
        // A heading at the foot of a page goes to the next with what it heads.
        if (level is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = before, After = "60" });
        if (level is { } depth)
            paragraph.Append(new OutlineLevel { Val = depth });
        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = halfPoints });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };
    }
}
