using System.Collections.Immutable;
using PermitScreen.Tables.Headings;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Tables;

/// <summary>Rows below the headings that are no applications: totals, notes, headings once more.</summary>
internal static class LeftOutRows
{
    private static readonly string[] Totals = ["合计", "总计", "小计", "累计", "共计", "总合计", "total", "sum"];
    private static readonly string[] Notes = ["注", "备注", "说明", "填表说明", "填表人", "填报人", "制表人", "审核人", "审核", "单位负责人", "联系人", "联系电话", "填报单位", "填报日期"];

    /// <summary>Why the row is none, or null for an application.</summary>
    public static Bilingual? ReasonOf(SheetRow row, ImmutableArray<Heading> headings)
    {
        if (row.Fault is not null)
            return null;
        if (HeadingFinder.Repeats(row, headings))
            return new("重复的表头", "the headings once more");
        var texts = row.Cells.Where(cell => !cell.IsBlank).Select(cell => HeadingText.Compact(cell.Text)).Distinct().ToList();
        if (texts.Count == 0)
            return null;
        var first = HeadingText.KeyOf(texts[0]);

        // A total counts and sums: it has numbers beside its word and no other words.
        if (Totals.Contains(first) && texts.Skip(1).All(text => !text.Any(char.IsLetter) || HeadingText.KeyOf(text) is "个" or "项" or "家"))
            return new("合计行", "a total");
        return texts.Count <= 2 && Notes.Any(word => texts[0].StartsWith(word, StringComparison.Ordinal) && IsEndOfWord(texts[0], word.Length))
            ? new("表下说明", "a note below the table")
            : null;
    }

    private static bool IsEndOfWord(string text, int at) => at == text.Length || text[at] is ':' or ' ' or '.' or '、' or '1' or '(';
}
