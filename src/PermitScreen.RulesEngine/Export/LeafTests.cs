using NodaTime;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Export;

/// <summary>What is asked of one finest code <c>c</c>: that it surely fits, and that it may.</summary>
internal static class LeafTests
{
    public static (string Surely, string Maybe) Of(Expectation expectation, LocalDate day) => expectation switch
    {
        OneOf one => Same(EqualsAny(one.Options)),
        InList { List.Available: false } => ("false", "true"),
        InList list => Same(EqualsAny(list.List.Entries)),
        InCodes codes => OfCodes(codes, day),
        _ => ("true", "true"),
    };

    public static string AnyOf(IEnumerable<string> prefixes) => Join(prefixes.Select(p => $"c.StartsWith({ExpressionText.Quote(p)})"));

    private static string EqualsAny(IEnumerable<string> values) => Join(values.Select(v => $"c == {ExpressionText.Quote(v)}"));

    private static (string, string) OfCodes(InCodes codes, LocalDate day)
    {
        var surely = new List<string>(codes.Codes);
        var maybe = new List<string>(codes.Codes);
        var others = new List<string>();
        foreach (var group in codes.Groups)
        {
            // No list in force is not an empty list: then any code may belong.
            var version = group.Versions.FirstOrDefault(v => v.InForce.Contains(day) != Truth.No);
            if (version is null || version.InForce.Contains(day) == Truth.Unknown)
            {
                others.Add("true");
                continue;
            }

            surely.AddRange(version.Codes);
            maybe.AddRange(version.Codes);
            maybe.AddRange(version.Unsettled);
            if (group.IsOpen)
                others.Add($"!({AnyOf(group.Outside.SelectMany(o => o.Codes))})");
        }

        return (AnyOf(surely.Distinct()), Join([AnyOf(maybe.Distinct()), .. others]));
    }

    private static (string, string) Same(string test) => (test, test);

    private static string Join(IEnumerable<string> tests)
    {
        var all = tests.ToList();
        return all.Count == 0 ? "false" : string.Join(" || ", all);
    }
}
