using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace PermitScreen.Tables.Cells;

/// <summary>Days in all the spellings of Chinese tables, and as the serial numbers of Excel (1900 system).</summary>
internal static partial class DateWords
{
    // Serials below are more likely numbers: 32874 is 1990-01-01, 73050 is 2099-12-31.
    private const int FirstSerial = 32874;
    private const int LastSerial = 73050;

    private static readonly LocalDate SerialZero = new(1899, 12, 30);
    private static readonly LocalDate Earliest = new(1950, 1, 1);
    private static readonly LocalDate Latest = new(2100, 1, 1);

    // What spreadsheets, databases and programs show for nothing.
    private static readonly HashSet<(int, int, int)> EmptyDates =
        [(0, 0, 0), (1, 1, 1), (1601, 1, 1), (1753, 1, 1), (1899, 12, 30), (1899, 12, 31), (1900, 1, 0), (1900, 1, 1), (1900, 1, 2), (1904, 1, 1), (1970, 1, 1), (9999, 12, 31)];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a cleaned text.</summary>
    public static DateReading Read(string text)
    {
        text = WithoutTime(ArabicDigits(text), out var inUtc);
        if (YearFirst().Match(text) is { Success: true } year)
            return Day(year, "y", "m", "d", inUtc);
        if (Compact().Match(text) is { Success: true } compact)
            return Day(compact, "y", "m", "d", inUtc);
        if (YearLast().Match(text) is { Success: true } last)
            return DayOrMonthFirst(Number(last, "a"), Number(last, "b"), Number(last, "y"));
        if (MonthWord().Match(text) is { Success: true } word && Array.IndexOf(Months, word.Groups["m"].Value[..3].ToLowerInvariant()) is >= 0 and var month)
            return Day(Number(word, "y"), month + 1, Number(word, "d"));
        if (Serial().Match(text) is { Success: true } serial)
            return OfSerial(Number(serial, "n"));
        return ShortYear().IsMatch(text) ? new DateReading(null, false, text) : default;
    }

    private static DateReading OfSerial(int serial) => serial switch
    {
        0 or 1 => new DateReading(null, true, null),
        >= FirstSerial and <= LastSerial => new DateReading(SerialZero.PlusDays(serial), false, null),
        _ => default,
    };

    private static DateReading Day(Match match, string year, string month, string day, bool inUtc)
    {
        var reading = Day(Number(match, year), Number(match, month), Number(match, day));

        // 16:00 and later in UTC is the next day in China; systems write the beginning of a Chinese day so.
        return inUtc && reading.Date is { } date
            ? new DateReading(null, false, $"{Dates.Format(date)}, {Dates.Format(date.PlusDays(1))}")
            : reading;
    }

    private static DateReading Day(int year, int month, int day)
    {
        if (EmptyDates.Contains((year, month, day)))
            return new DateReading(null, true, null);
        if (month is < 1 or > 12 || day < 1 || year is < 1 or > 9999 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return default;
        var date = new LocalDate(year, month, day);
        return date >= Earliest && date < Latest ? new DateReading(date, false, null) : default;
    }

    private static DateReading DayOrMonthFirst(int first, int second, int year)
    {
        var (monthFirst, dayFirst) = (Day(year, first, second), Day(year, second, first));
        if (monthFirst.Date is { } one && dayFirst.Date is { } other && one != other)
            return new DateReading(null, false, $"{Dates.Format(one)}, {Dates.Format(other)}");
        return monthFirst.Date is null && !monthFirst.IsEmptyDate ? dayFirst : monthFirst;
    }

    /// <summary>二〇二四年三月十五日 in Arabic digits.</summary>
    private static string ArabicDigits(string text)
    {
        if (!text.Contains('年', StringComparison.Ordinal) || text.Any(char.IsAsciiDigit))
            return text;
        const string digits = "〇一二三四五六七八九";
        return ChineseNumber().Replace(text.Replace('零', '〇').Replace('○', '〇'), number =>
        {
            var ten = number.Value.IndexOf('十', StringComparison.Ordinal);
            if (ten < 0)
                return string.Concat(number.Value.Select(c => digits.IndexOf(c, StringComparison.Ordinal)));
            var tens = ten == 0 ? 1 : digits.IndexOf(number.Value[0], StringComparison.Ordinal);
            var ones = ten == number.Value.Length - 1 ? 0 : digits.IndexOf(number.Value[^1], StringComparison.Ordinal);
            return (10 * tens + ones).ToString(CultureInfo.InvariantCulture);
        });
    }

    /// <summary>Without the time of day and the day of the week.</summary>
    /// <param name="inUtc">the time is given in UTC, and late enough to be another day in China</param>
    private static string WithoutTime(string text, out bool inUtc)
    {
        var time = TimeOfDay().Match(text);
        inUtc = time.Success && time.Groups["zone"].Value is "Z" or "z" or "+00:00" or "+0000" && Number(time, "h") >= 16;
        text = time.Success ? text[..time.Index] : text;
        return WeekDay().Replace(text, "").Trim(' ', ',', '、', 'T');
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"^(?<y>\d{4})\s*[-/.年—–_ ]\s*(?<m>\d{1,2})\s*[-/.月—–_ ]\s*(?<d>\d{1,2})\s*[日号]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<a>\d{1,2})\s*[-/.]\s*(?<b>\d{1,2})\s*[-/.]\s*(?<y>\d{4})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?:(?<d>\d{1,2})[-\s]+(?<m>[A-Za-z]{3,9})\.?[-,\s]+|(?<m>[A-Za-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+)(?<y>\d{4})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"^(?<n>\d{1,5})(?:\.\d+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Serial();

    /// <summary>24/3/5 may be 2024-03-05 or 5 March of 2024, or 24 March 2005.</summary>
    [GeneratedRegex(@"^\d{1,2}\s*[-/.年]\s*(?:\d{1,2}|[A-Za-z]{3})\s*[-/.月]\s*\d{1,2}日?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"(?:[T ]|(?<=日))\s*(?:上午|下午|凌晨|晚上)?\s*(?<h>\d{1,2})[:时](?:\d{1,2})(?:[:分]\d{1,2}(?:\.\d+)?)?[秒分]?\s*(?:AM|PM|am|pm)?(?<zone>Z|z|[+-]\d{2}:?\d{2})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"[\s(]*(?:星期|周)[一二三四五六日天]\)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WeekDay();

    [GeneratedRegex("[〇一二三四五六七八九十]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ChineseNumber();
}
