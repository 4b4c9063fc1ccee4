using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Rules;

namespace PermitScreen.RulesEngine.Import;

/// <summary>Writes the files of an imported pack: its vocabulary, the one document that its rules cite, and the rules.</summary>
internal static class PackText
{
    public static List<RuleFile> Files(ImportOptions options, List<(WorkflowRule Rule, Term Term)> rules, List<Field> fields, Func<string, Field> fieldOf)
    {
        var pack = options.Pack;
        var files = new List<RuleFile>
        {
            new($"documents/{pack}.yaml", Document(options, rules)),
            new($"packs/{pack}.yaml", Pack(options, rules, fieldOf)),
        };
        if (fields.Count > 0)
            files.Insert(0, new RuleFile($"vocabulary/{pack}.yaml", Vocabulary(fields)));
        return files;
    }

    private static string Vocabulary(IEnumerable<Field> fields)
    {
        var text = new StringBuilder("# Imported from a workflow of Microsoft RulesEngine: labels and questions want words of their own.\nfacts:\n");
        foreach (var field in fields.OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: {Quote(field.Id)}\n  type: {SnakeCase.Of(field.Type)}\n");
            if (field.Type == FactType.Number)
                text.Append("  unit: \"1\"\n");
            text.Append(CultureInfo.InvariantCulture, $"  label: {Both(field.Path)}\n  question: {Both(field.Path + "?")}\n");
            if (field.Type == FactType.Enum)
                text.Append(CultureInfo.InvariantCulture, $"  values: {{{string.Join(", ", field.Words.Select(w => $"{Quote(field.OptionOf(w))}: {Both(w)}"))}, other: {{zh: 其他, en: other}}}}\n");
        }

        return text.ToString();
    }

    private static string Document(ImportOptions options, List<(WorkflowRule Rule, Term Term)> rules)
    {
        var text = new StringBuilder("documents:\n").Append(CultureInfo.InvariantCulture, $"""
            - id: {Quote(options.Pack)}
              title: {Words(options.Title)}
              issuer: {Words(options.Issuer)}
              region: {Quote(options.Region)}
              note: {"{"}zh: 由 RulesEngine 工作流导入, en: imported from a workflow of RulesEngine{"}"}

            """);
        text.Append(options.From is { } from
            ? $"  published: {Dates.Format(from)}\n  in_force: {{from: {Dates.Format(from)}}}\n"
            : "  # To be stated, a workflow does not say it: published, in_force.\n");
        text.Append(options.Authority is { } authority
            ? $"  authority: {SnakeCase.Of(authority)}\n"
            : $"  # To be stated, a workflow does not say it: authority ({string.Join(", ", SnakeCase.All<Authority>())}), and the strength of each clause.\n");
        text.Append("  clauses:\n");
        foreach (var (i, (rule, _)) in rules.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {ClauseId(options, i)}\n    section: {Quote(rule.Name)}\n    locator: {Quote(rule.Name)}\n")
                .Append("    outcome: notify\n    family: house\n").Append(CultureInfo.InvariantCulture, $"    check: {Quote(rule.Name)}\n");
        }

        return text.ToString();
    }

    private static string Pack(ImportOptions options, List<(WorkflowRule Rule, Term Term)> rules, Func<string, Field> fieldOf)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"pack: {Quote(options.Pack)}\ntitle: {Words(options.Title)}\nregion: {Quote(options.Region)}\nrules:\n"));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, (rule, term)) in rules.Index())
        {
            // A rule with an error message alone states what must hold.
            var isDemand = string.IsNullOrEmpty(rule.SuccessEvent) && !string.IsNullOrEmpty(rule.ErrorMessage);
            var message = isDemand ? rule.ErrorMessage! : string.IsNullOrEmpty(rule.SuccessEvent) ? rule.Name : rule.SuccessEvent;
            var slug = Field.Slug(rule.Name, '_').Replace('_', '-');
            var id = slug.Length > 0 && ids.Add(slug) ? slug : string.Create(CultureInfo.InvariantCulture, $"rule-{i + 1}");
            text.Append(CultureInfo.InvariantCulture, $"""
                - id: {Quote($"{options.Pack}/{id}")}
                  title: {Both(rule.Name)}
                  clause: {ClauseId(options, i)}
                  dimension: procedure
                  verified: no
                  when: {Condition(isDemand ? new NotTerm(term) : term, fieldOf)}
                  then: notify
                  because: {Both(message.Replace('{', '(').Replace('}', ')'))}

                """);
            if (isDemand)
                text.Append("  note: {zh: 原规则写的是要求，不满足时提示, en: the workflow states a demand; the notice is for those who do not meet it}\n");
        }

        return text.ToString();
    }

    private static string Condition(Term term, Func<string, Field> fieldOf) => term switch
    {
        AllTerm all => $"{{all: [{string.Join(", ", all.Parts.Select(p => Condition(p, fieldOf)))}]}}",
        AnyTerm any => $"{{any: [{string.Join(", ", any.Parts.Select(p => Condition(p, fieldOf)))}]}}",
        NotTerm { Part: TrueTerm yes } => $"{{{Quote(fieldOf(yes.Field).Id)}: false}}",
        NotTerm not => $"{{not: {Condition(not.Part, fieldOf)}}}",
        TrueTerm yes => $"{{{Quote(fieldOf(yes.Field).Id)}: true}}",
        NumberTerm number => $"{{{Quote(fieldOf(number.Field).Id)}: {Quote(Bound(number))}}}",
        WordsTerm words => $"{{{Quote(fieldOf(words.Field).Id)}: [{string.Join(", ", words.Words.Select(w => Quote(fieldOf(words.Field).OptionOf(w))))}]}}",
        _ => throw new InvalidOperationException(term.ToString()),
    };

    private static string Bound(NumberTerm number) => number.Sign == "=" ? number.Bound.ToString() : $"{number.Sign} {number.Bound}";

    private static string ClauseId(ImportOptions options, int index) => string.Create(CultureInfo.InvariantCulture, $"{options.Pack.ToUpperInvariant()}-{index + 1}");

    private static string Words(Bilingual text) => $"{{zh: {Quote(text.Zh)}, en: {Quote(text.En)}}}";

    private static string Both(string text) => Words(new Bilingual(text, text));

    /// <summary>What JSON quotes YAML reads alike.</summary>
    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
