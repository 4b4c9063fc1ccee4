using System.Globalization;
using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Cli.Zones;

/// <summary>What the layers know about a site, for people.</summary>
internal sealed class LocationText(SiteLocation location, Vocabulary vocabulary, FactText words)
{
    private readonly Language language = words.Language;

    public void Write(TextWriter output)
    {
        if (location.IsSynthetic)
            output.WriteLine($"※ {Messages.Synthetic.In(language)}");
        output.WriteLine(words.Wording.Labelled(Messages.SiteHeading.In(language), Describe(location.Site)));
        Section(output, Messages.ControlUnits, [.. location.Units.Select(Line), Messages.NotCoveredShare(Percent(location.NotCovered)).In(language)]);
        Section(output, Messages.OtherAreas, location.Areas.Select(Line));
        Section(output, Messages.Distances, location.Distances.Select(Line));
        Section(output, Messages.LocatedFacts, Facts());
    }

    /// <summary>Three decimals, so that shares still add up to a hundred when they have been rounded.</summary>
    public static string Percent(double share) => (100 * share).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Describe(Site site)
    {
        var centre = site.Geometry.EnvelopeInternal.Centre;
        return string.Create(CultureInfo.InvariantCulture, $"{site.Geometry.GeometryType} [{centre.X:0.000000}, {centre.Y:0.000000}] CGCS2000 ({site.GivenDatum})");
    }

    private string Line(LocatedUnit unit)
    {
        var near = unit.State == LocatedState.WithinAccuracy ? $" · {Messages.NearBorder.In(language)}" : "";
        return $"{unit.Code} {unit.Name.In(language)} {Percent(unit.Share)} %{near} · {MapRemark.Of(unit.Layer).In(language)}";
    }

    private string Line(LocatedArea area)
    {
        var name = area.Feature.Name.In(language) is { Length: > 0 } own ? own : area.Layer.Kind.Title.In(language);
        return $"{name} {Percent(area.Share)} % · {MapRemark.Of(area.Layer).In(language)}";
    }

    private string Line(SiteDistance distance)
    {
        var metres = distance.Metres is { } known ? known.ToString("0.0 m", CultureInfo.InvariantCulture) : words.Wording.Unknown;
        var member = distance.Member is { } m ? $" {m}" : "";
        var bound = distance.IsCovered ? "" : $" ({words.Wording.Unknown})";
        return $"{distance.Kind.Title.In(language)}{member}: {metres} {distance.Nearest.In(language)}{bound}";
    }

    /// <summary>Facts of which the same is said, such as those without any layer, share a line.</summary>
    private IEnumerable<string> Facts() => MapFacts.Of(location)
        .GroupBy(fact => fact.Remark)
        .Select(line => words.Wording.Labelled(
            words.Wording.Join(line.Select(fact => Label(fact.FactId, fact.Member)).Distinct()), line.Key.In(language)));

    private string Label(string id, string? member)
    {
        if (vocabulary[id] is not { } fact)
            return id;
        return member is null ? words.Label(fact) : words.Wording.Bracketed(words.Label(fact), words.Option(fact, member));
    }

    private void Section(TextWriter output, Bilingual heading, IEnumerable<string> lines)
    {
        var items = lines.ToList();
        if (items.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading.In(language));
        foreach (var item in items)
            output.WriteLine($"  - {item}");
    }
}
