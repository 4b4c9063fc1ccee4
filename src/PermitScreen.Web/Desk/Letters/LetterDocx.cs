using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PermitScreen.Explaining;
using PermitScreen.Web.SelfCheck;

namespace PermitScreen.Web.Desk.Letters;

/// <summary>A letter as a Word file on A4, for the officer to finish in his own words.</summary>
internal static class LetterDocx
{
    public static byte[] Write(IEnumerable<OpenXmlElement> parts)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make();
            main.Document = new Document(new Body([.. parts, DocxStyles.Page()]));
        }

        return stream.ToArray();
    }

    public static Paragraph Title(string text) => Of(text, "Title", JustificationValues.Center);

    public static Paragraph Heading(string text) => Of(text, "Heading2", null);

    public static Paragraph Line(string text) => Of(text, null, null);

    /// <summary>Beginning of what the next line says; it stands on one page with it.</summary>
    public static Paragraph Strong(string text)
    {
        var line = Of(text, "Strong", null);
        line.ParagraphProperties!.InsertAfter(new KeepNext(), line.ParagraphProperties.ParagraphStyleId);
        return line;
    }

    /// <summary>A line that stands off from the table before it.</summary>
    public static Paragraph Closing(string text)
    {
        var line = Of(text, null, null);
        line.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "240" });
        return line;
    }

    public static Paragraph Small(string text) => Of(text, "Small", null);

    /// <summary>Signature and day.</summary>
    public static Paragraph Right(string text) => Of(text, null, JustificationValues.Right);

    /// <param name="widths">of the columns, in twentieths of a point; together the width of the page, 9638</param>
    public static Table Table(IReadOnlyList<int> widths, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var border = new Func<BorderType, BorderType>(b => { b.Val = BorderValues.Single; b.Size = 4; return b; });
        return new(
        [
            new TableProperties(
                new TableWidth { Width = "9638", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(border(new TopBorder()), border(new LeftBorder()), border(new BottomBorder()), border(new RightBorder()), border(new InsideHorizontalBorder()), border(new InsideVerticalBorder())),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
            Row(widths, headings, isHeading: true),
            .. rows.Select(row => Row(widths, row, isHeading: false)),
        ]);
    }

    private static TableRow Row(IReadOnlyList<int> widths, IReadOnlyList<string> cells, bool isHeading)
    {
        var row = new TableRow(cells.Select((cell, i) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = $"{widths[i]}", Type = TableWidthUnitValues.Dxa }),
            Of(cell, isHeading ? "Strong" : null, null))));
        // No row is torn by the end of a page, and on the next one the headings stand again.
        row.PrependChild(isHeading ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        return row;
    }

    private static Paragraph Of(string text, string? style, JustificationValues? side)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
            properties.Append(new ParagraphStyleId { Val = style });
        if (side is { } value)
            properties.Append(new Justification { Val = value });
        return new Paragraph(properties, new Run(new Text(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
