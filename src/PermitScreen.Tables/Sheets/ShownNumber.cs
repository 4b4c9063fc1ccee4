using System.Globalization;
using System.Text;

namespace PermitScreen.Tables.Sheets;

/// <summary>
/// A number of a spreadsheet as its cell shows it: with the words, the per cent and the leading zeros of its format, and without the
/// rounding of it, since a format of no decimals shows 35 for 34.9. A format that shows another number than the cell holds leaves a doubt.
/// </summary>
internal static class ShownNumber
{
    /// <param name="format">as Excel writes it, such as <c>0.0"万吨"</c></param>
    public static Cell Of(double value, string? format)
    {
        // A double as a decimal has 15 digits, as many as Excel shows: 0.1 + 0.2 is 0.3.
        if (!(Math.Abs(value) < 1e15) || (value != 0 && Math.Abs(value) < 1e-12))
            return new Cell(CellKind.Number, value.ToString("R", CultureInfo.InvariantCulture), Doubt: new("数值过大或过小", "the number is too large or too small"));
        var number = (decimal)value;
        var sections = Sections(format ?? "");
        var section = value < 0 && sections.Count > 1 ? sections[1] : value == 0 && sections.Count > 2 ? sections[2] : sections[0];
        if (section.HasCondition)
            return new Cell(CellKind.Number, Text(number), Doubt: new("数字格式带有条件", "its number format has conditions"));
        if (!section.ShowsNumber && format is { Length: > 0 })
            return new Cell(CellKind.Number, Text(number), Doubt: new($"单元格显示为“{section.Before}”，而数值为 {Text(number)}", $"the cell shows “{section.Before}” but holds {Text(number)}"));
        if (section.IsScaled)
            return new Cell(CellKind.Number, Text(number), Doubt: new("数字格式按千缩小显示", "its number format shows it in thousands"));
        var shown = section.IsPercent ? Text(number * 100) + "%" : Text(number).PadLeft(section.IsPadded ? section.Width : 0, '0');
        return new Cell(CellKind.Number, section.Before + shown + section.After);
    }

    // The division takes the zeros off the end that a decimal keeps.
    private static string Text(decimal number) => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static List<Section> Sections(string format)
    {
        if (format.Length == 0)
            return [new Section()];
        var sections = new List<Section>();
        for (var at = 0; at <= format.Length && sections.Count < 4; at++)
            sections.Add(Section.Read(format, ref at));
        return sections;
    }

    private sealed class Section
    {
        public string Before { get; private set; } = "";

        public string After { get; private set; } = "";

        public bool ShowsNumber { get; private set; } = true;

        public bool IsPercent { get; private set; }

        public bool IsScaled { get; private set; }

        public bool HasCondition { get; private set; }

        public int Width { get; private set; }

        /// <summary>Nothing but zeros, and several: a code.</summary>
        public bool IsPadded { get; private set; }

        /// <summary>Reads up to the next semicolon.</summary>
        public static Section Read(string format, ref int at)
        {
            var section = new Section { ShowsNumber = false };
            var words = new StringBuilder();
            var (zeros, others) = (0, 0);
            for (; at < format.Length && format[at] != ';'; at++)
            {
                var c = format[at];
                switch (c)
                {
                    case '"':
                        var end = format.IndexOf('"', at + 1);
                        end = end < 0 ? format.Length : end;
                        words.Append(format.AsSpan(at + 1, Math.Max(0, end - at - 1)));
                        at = end;
                        break;
                    case '\\' or '!' when at + 1 < format.Length:
                        words.Append(format[++at]);
                        break;
                    case '_' or '*':
                        at++;
                        break;
                    case '[':
                        var close = format.IndexOf(']', at);
                        close = close < 0 ? format.Length - 1 : close;
                        section.HasCondition |= format.AsSpan(at, close - at).ContainsAny('<', '>', '=');
                        at = close;
                        break;
                    case '0' or '#' or '?':
                        Begin(section, words);
                        zeros += c == '0' ? 1 : 0;
                        others += c == '0' ? 0 : 1;
                        break;
                    case '.':
                        others++;
                        break;
                    case ',':
                        others++;
                        section.IsScaled |= section.ShowsNumber && !format.AsSpan(at + 1).ContainsAny('0', '#', '?');
                        break;
                    case '%':
                        section.IsPercent = true;
                        break;
                    case 'G' or 'g' when IsGeneral(format, at, out var length):
                        Begin(section, words);
                        others++;
                        at += length - 1;
                        break;
                    case 'E' or 'e' when section.ShowsNumber:
                        others++;
                        at++;
                        break;
                    case ' ' or '+' or '-' or '(' or ')' or '$' or '¥' or '￥' or '@':
                        break;
                    default:
                        words.Append(c);
                        break;
                }
            }

            if (section.ShowsNumber)
                section.After = words.ToString().Trim();
            else
                section.Before = words.ToString().Trim();
            (section.Width, section.IsPadded) = (zeros, zeros > 1 && others == 0);
            return section;
        }

        private static void Begin(Section section, StringBuilder words)
        {
            if (section.ShowsNumber)
                return;
            section.Before = words.ToString().Trim();
            words.Clear();
            section.ShowsNumber = true;
        }

        private static bool IsGeneral(string format, int at, out int length)
        {
            string[] names = ["General", "G/通用格式", "G/標準"];
            length = names.FirstOrDefault(name => format.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
            return length > 0;
        }
    }
}
