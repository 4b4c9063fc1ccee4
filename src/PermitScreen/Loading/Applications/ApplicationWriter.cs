using System.Text;
using PermitScreen.Facts;

namespace PermitScreen.Loading.Applications;

/// <summary>Writes an application as YAML that reads back to the same facts.</summary>
public static class ApplicationWriter
{
    /// <summary>The application as YAML, with the labels of the facts as comments.</summary>
    public static string WriteYaml(Application application)
    {
        var yaml = new StringBuilder();
        yaml.Append("id: ").Append(Quote(application.Id)).Append('\n');
        if (application.Title is { } title)
            yaml.Append("title: ").Append(Quote(title)).Append('\n');
        if (application.AsOf is { } asOf)
            yaml.Append("as_of: ").Append(Dates.Format(asOf)).Append('\n');
        if (application.Site is { } site)
            yaml.Append("site: ").Append(SiteText.Write(site)).Append('\n');
        yaml.Append(application.Facts.IsEmpty ? "facts: {}\n" : "facts:\n");
        foreach (var given in application.Facts)
            yaml.Append("  ").Append(given.Fact.Id).Append(": ").Append(Write(given)).Append(" # ").Append(given.Fact.Label.Zh).Append('\n');
        foreach (var kind in application.Things.GroupBy(t => t.Kind))
        {
            yaml.Append(kind.Key).Append(":\n");
            foreach (var thing in kind)
                yaml.Append("- {").AppendJoin(", ", thing.Facts.Select(given => $"{given.Fact.Id}: {Write(given)}")).Append("}\n");
        }

        return yaml.ToString();
    }

    private static string Write(GivenFact given) => given.Value switch
    {
        BooleanValue boolean => boolean.Value ? "true" : "false",
        OptionValue option => option.Option,
        DateValue date => Dates.Format(date.Date),
        TextValue text => Quote(text.Text),
        ManyValue { IsComplete: false, Items.IsEmpty: true, IsSome: true } => "some",
        ManyValue { IsComplete: false, Perhaps.IsEmpty: true } part => $"{{{SetWords.AtLeast}: {Members(given, part)}}}",
        ManyValue many => Members(given, many),
        // As it was written: 24.43 MW is 34.9 t/h exactly, but 1 MW has no last decimal in t/h.
        NumberValue or RangeValue when given.Text.Length > 0 => Quote(given.Text),
        NumberValue number when given.Fact.Unit is { Symbol: not "1" } unit => Quote($"{number.Value} {unit}"),
        NumberValue ratio => Quote(ratio.Value.ToString()),
        _ => "null",
    };

    private static string Members(GivenFact given, ManyValue many) =>
        $"[{string.Join(", ", many.Items.Select(item => given.Fact.Type == FactType.Set ? item : Quote(item)).Concat(many.Perhaps.Select(item => Quote(item + SetWords.Doubt))))}]";

    /// <summary>Double quotes read the same in YAML and JSON, whatever stands between them.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                < ' ' => quoted.Append("\\x").Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
