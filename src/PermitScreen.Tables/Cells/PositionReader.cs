using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Tables.Cells;

/// <summary>
/// Reads longitude and latitude, in decimals or in degrees, minutes and seconds, as the <c>site</c> of an application. Whether the place
/// is in China, and in which datum, is for the map to say.
/// </summary>
internal static partial class PositionReader
{
    /// <summary>The site, or null with the reason; null without one when nothing is given.</summary>
    public static (Node? Site, Bilingual? Fault) Read(string longitude, string latitude, string datum, SourcePlace place)
    {
        if (CellText.IsUnknown(longitude) && CellText.IsUnknown(latitude))
            return (null, null);
        if (Degrees(longitude) is not { } x || Degrees(latitude) is not { } y)
            return (null, new("应为度，如 103.717 和 27.338，或 103°43′01″", "expected degrees such as 103.717 and 27.338, or 103°43′01″"));
        if (x is < 73 or > 136 || y is < 3 or > 54)
            return (null, new("不在中国范围内，或者经纬度颠倒", "it is outside of China, or its axes are swapped"));
        var point = new SequenceNode([Number(x, place), Number(y, place)], place);
        var entries = ImmutableArray.Create(new MappingEntry("point", place, point));
        if (datum.Length > 0)
            entries = entries.Add(new MappingEntry("datum", place, new ScalarNode(datum, true, place)));
        return (new MappingNode(entries, place), null);
    }

    /// <summary>Longitude and latitude in one text, in this order or with their letters: <c>103.717,27.338</c>, <c>E103°43′ N27°20′</c>.</summary>
    public static (string Longitude, string Latitude)? Split(string text)
    {
        var parts = Separator().Split(text.Replace("东经", " E", StringComparison.Ordinal).Replace("北纬", " N", StringComparison.Ordinal).Trim())
            .Where(part => part.Length > 0).ToList();
        if (parts.Count != 2)
            return null;
        var (first, second) = (parts[0], parts[1]);
        return first.Contains('N', StringComparison.OrdinalIgnoreCase) && second.Contains('E', StringComparison.OrdinalIgnoreCase) ? (second, first) : (first, second);
    }

    private static ScalarNode Number(decimal degrees, SourcePlace place) => new(degrees.ToString(CultureInfo.InvariantCulture), false, place);

    private static decimal? Degrees(string text)
    {
        text = text.Trim().Trim('E', 'e', 'N', 'n', ' ');
        if (decimal.TryParse(text.TrimEnd('°', '度'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
            return plain;
        if (Sexagesimal().Match(text) is not { Success: true } match)
            return null;
        var (minutes, seconds) = (Part(match, "m"), Part(match, "s"));
        return minutes < 60 && seconds < 60 ? Math.Round(Part(match, "d") + minutes / 60 + seconds / 3600, 9) : null;
    }

    private static decimal Part(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? decimal.Parse(part.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<d>\d{1,3})\s*[°度]\s*(?<m>\d{1,2}(?:\.\d+)?)\s*['′’分](?:\s*(?<s>\d{1,2}(?:\.\d+)?)\s*(?:""|″|”|''|秒))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sexagesimal();

    [GeneratedRegex(@"[,;、/]|\s+(?=[EeNn\d])|(?<=[″""秒′'’分°度])\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator();
}
