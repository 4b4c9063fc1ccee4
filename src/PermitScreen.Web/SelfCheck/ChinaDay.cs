using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace PermitScreen.Web.SelfCheck;

/// <summary>Days as the law counts them: in Beijing, eight hours ahead, all year and all over the country.</summary>
internal static partial class ChinaDay
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(8);

    public static LocalDate Today(TimeProvider clock) => LocalDate.FromDateTime(clock.GetUtcNow().UtcDateTime + Ahead);

    /// <summary>A day as people write it: 2026-03-05, 2026/3/5, 2026年3月5日, 今天; null for no day.</summary>
    public static LocalDate? Read(string text, TimeProvider clock)
    {
        var trimmed = text.Trim();
        if (trimmed is "今天" or "今日" or "today")
            return Today(clock);
        if (Written().Match(trimmed) is not { Success: true } match)
            return null;
        var (year, month, day) = (Number(match, 1), Number(match, 2), Number(match, 3));
        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?:19|20)[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$")]
    private static partial Regex Written();
}
