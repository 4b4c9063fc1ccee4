using System.Text;
using PermitScreen.Tables.Columns;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>What a column is, in the words of the page, and the same as a mapping file.</summary>
internal sealed class ColumnWords(RuleSet rules, Texts texts, Language language)
{
    private static readonly ColumnRole[] Roles = [.. Enum.GetValues<ColumnRole>().Where(role => role != ColumnRole.Fact)];

    /// <summary>Everything a column can be, as it is offered.</summary>
    public IEnumerable<string> All => Roles.Select(NameOf).Concat(rules.Vocabulary.Facts.Select(fact => fact.Label.In(language))).Distinct();

    /// <summary>What a column of whole places is called.</summary>
    public string Position => NameOf(ColumnRole.Position);

    public string Of(PlannedColumn column) => column.Role == ColumnRole.Fact ? column.Fact!.Label.In(language) : NameOf(column.Role);

    /// <summary>What a mapping file writes for words of the page, for an id or a label; null for words that name nothing.</summary>
    public string? Read(string words)
    {
        var text = words.Trim();
        if (text.Length == 0)
            return SnakeCase.Of(ColumnRole.Keep);
        foreach (var role in Roles)
        {
            if (string.Equals(NameOf(role), text, StringComparison.OrdinalIgnoreCase))
                return SnakeCase.Of(role);
        }

        return rules.Vocabulary.Find(text)?.Id;
    }

    /// <summary>What mistyped words most likely mean; null for nothing near.</summary>
    public string? Suggest(string words) => rules.Vocabulary.Suggest(words.Trim());

    /// <summary>A mapping file that says this of each heading.</summary>
    /// <param name="columns">heading, meaning as <see cref="Read"/> gives it, and the unit of bare numbers; empty for that of the heading</param>
    public static string Write(IEnumerable<(string Heading, string Meaning, string Unit)> columns)
    {
        var yaml = new StringBuilder("columns:\n");
        foreach (var (heading, meaning, unit) in columns.DistinctBy(column => column.Heading))
        {
            yaml.Append("  ").Append(Quote(heading)).Append(": {is: ").Append(meaning);
            if (unit.Length > 0)
                yaml.Append(", unit: ").Append(Quote(unit));
            yaml.Append("}\n");
        }

        return yaml.ToString();
    }

    private string NameOf(ColumnRole role) => texts[$"column.{SnakeCase.Of(role)}"];

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c) : quoted.Append(c < ' ' ? ' ' : c);
        return quoted.Append('"').ToString();
    }
}
