using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Locating;

/// <summary>
/// The share of the site in each unit. What lies in two units, such as a road on their common border, counts half to each; the rest
/// is what remains of the site when all units are cut away, measured on its own and not filled up to 1.
/// </summary>
internal sealed class ShareFinder
{
    private readonly Dictionary<string, double> byCode = new(StringComparer.Ordinal);

    private ShareFinder(double rest) => Rest = rest;

    /// <summary>Share of the site in no unit, 0 to 1.</summary>
    public double Rest { get; private set; }

    public static ShareFinder Of(Inquiry inquiry) =>
        inquiry.Probes is [ShapeProbe shape] ? OfShape(shape, inquiry.Contacts) : OfPoints(inquiry);

    public double Of(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The share of the site in one feature by itself.</summary>
    public static double Of(SiteProbe[] probes, Contact contact) =>
        probes is [ShapeProbe shape] ? shape.MeasureWithin(contact) / shape.Measure : 1.0 / probes.Length;

    private static ShareFinder OfPoints(Inquiry inquiry)
    {
        var shares = new ShareFinder(0);
        var one = 1.0 / inquiry.Probes.Length;
        foreach (var probe in inquiry.Probes)
        {
            var count = 0;
            foreach (var contact in inquiry.Contacts)
            {
                if (contact.Part == probe.Part && contact.Touches)
                    count++;
            }

            if (count == 0)
                shares.Rest += one;
            foreach (var contact in inquiry.Contacts)
            {
                if (contact.Part == probe.Part && contact.Touches)
                    shares.Add(contact, one / count);
            }
        }

        return shares;
    }

    private static ShareFinder OfShape(ShapeProbe site, List<Contact> contacts)
    {
        var touching = contacts.Where(contact => contact.Touches).ToList();
        var total = site.Measure;
        if (touching is [{ BorderDistance: > 0 } only])
        {
            var whole = new ShareFinder(0);
            whole.Add(only, 1);
            return whole;
        }

        var parts = touching.ConvertAll(contact => site.Within(contact.Feature.Shape));
        var sizes = parts.ConvertAll(site.MeasureOf);
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                var common = Common(site, parts[i], parts[j]) / 2;
                sizes[i] -= common;
                sizes[j] -= common;
            }
        }

        var rest = touching.Aggregate(site.Whole, (left, contact) => left.IsEmpty ? left : Overlays.Difference(left, contact.Feature.Geometry));
        var shares = new ShareFinder(Math.Clamp(site.MeasureOf(rest) / total, 0, 1));
        for (var i = 0; i < touching.Count; i++)
            shares.Add(touching[i], Math.Clamp(sizes[i] / total, 0, 1));
        return shares;
    }

    private static double Common(ShapeProbe site, Geometry a, Geometry b) =>
        a.EnvelopeInternal.Intersects(b.EnvelopeInternal) ? site.MeasureOf(Overlays.Common(a, b)) : 0;

    private void Add(Contact contact, double share)
    {
        var code = contact.Feature.Words[0];
        byCode[code] = byCode.GetValueOrDefault(code) + share;
    }
}
