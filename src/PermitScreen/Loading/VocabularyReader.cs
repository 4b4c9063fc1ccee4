using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// Reads vocabulary files in two passes: first the facts themselves, then what refers to other facts (gates, mirrors, derivations).
/// </summary>
internal sealed class VocabularyReader(Definitions definitions)
{
    private static readonly Bilingual NeedsUnit = new("数值必须有单位（无单位写 \"1\"）", "a number needs a unit (\"1\" for plain numbers)");
    private static readonly Bilingual UnknownUnit = new("不认识的单位", "its unit is not known");
    private static readonly Bilingual NeedsValues = new("枚举和集合必须列出 values", "an enum or set needs `values`");
    private static readonly Bilingual WordOfOptions = new("words 的值必须是 values 中的标识（枚举只能有一个，集合可以为空）", "each of `words` stands for ids of `values` (for one of them in an enum, perhaps for none in a set)");
    private static readonly Bilingual UnlistedOfSet = new("unlisted 必须是集合 values 中的一个标识", "`unlisted` is the id of one of the `values` of a set");
    private static readonly Bilingual NameTaken = new("名称与另一个事实的标识、别名或标签重复", "one of its names is the id, alias or label of another fact");

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly List<(int Order, Fields[] Facts)> topics = [];
    private readonly List<(Fact Fact, Fields Fields)> declared = [];
    private readonly List<Fields> implications = [];
    private readonly List<Fields> things = [];

    public void ReadFacts(Node root)
    {
        if (Fields.Of(root, Shapes.VocabularyFile, diagnostics) is not { } file)
            return;
        topics.Add((file.Count("order") ?? int.MaxValue, [.. file.Mappings("facts", Shapes.Fact)]));
        implications.AddRange(file.Mappings("implications", Shapes.Implication));
        things.AddRange(file.Mappings("things", Shapes.ThingKind));
    }

    /// <summary>The second pass, after every file of the vocabulary and the groups have been read.</summary>
    public void Connect()
    {
        foreach (var fields in Ordered())
            Declare(fields);
        CheckNames();
        var connections = new FactConnections(definitions);
        foreach (var (fact, fields) in declared)
            connections.Announce(fact, fields);
        foreach (var (fact, fields) in declared)
            connections.Connect(fact, fields);
        foreach (var fields in implications)
            connections.ReadImplication(fields);
        definitions.Vocabulary = new Vocabulary([.. declared.Select(d => d.Fact)], [.. definitions.Implications])
        {
            Things = [.. things.Select(new ThingKindReader(definitions).Read).OfType<ThingKind>()],
        };
    }

    /// <summary>
    /// By the number of the topic, then as the file has them: that is the order of the questions. Topics without a number come last. The
    /// names of files have no say, so that a file can be renamed.
    /// </summary>
    private IEnumerable<Fields> Ordered() => topics
        .OrderBy(topic => topic.Order)
        .ThenBy(topic => (topic.Facts.FirstOrDefault()?.Node("id") as ScalarNode)?.Text, StringComparer.Ordinal)
        .SelectMany(topic => topic.Facts);

    private void Declare(Fields fields)
    {
        var (label, question, help) = (fields.Words("label"), fields.Words("question"), fields.Words("help"));
        if (fields.Text("id") is not { } id || fields.Choice<FactType>("type") is not { } type || label is null || question is null)
            return;

        if (definitions.Facts.TryGetValue(id, out var earlier))
        {
            diagnostics.Add(RuleFaults.DuplicateId, fields.PlaceOf("id"), new Bilingual("事实", "fact"), id, earlier.Place.ToString());
            return;
        }

        var options = ReadOptions(fields);
        if (type is FactType.Enum or FactType.Set && options.IsEmpty)
            diagnostics.Add(RuleFaults.BadFact, fields.Place, id, NeedsValues);
        var fact = new Fact
        {
            Id = id,
            Type = type,
            Label = label,
            Question = question,
            Help = help,
            Unit = ReadUnit(fields, id, type),
            Options = options,
            Aliases = [.. fields.Texts("aliases").Select(a => a.Text)],
            SettledBy = fields.Choice<Settler>("settled_by") ?? Settler.Applicant,
            IsPositive = fields.Flag("positive") ?? false,
            IsNeverEmpty = fields.Flag("never_empty") ?? false,
            IsOfEach = fields.Flag("of_each") ?? false,
            Words = ReadWords(fields, id, type, options),
            UnlistedOption = ReadUnlisted(fields, id, type, options),
            Example = fields.Words("example"),
            IsDesignChoice = fields.Flag("design_choice") ?? false,
            Place = fields.PlaceOf("id"),
            Index = declared.Count,
        };
        if (type != FactType.Set && fields.Node("never_empty") is { } ofSet)
            diagnostics.Add(RuleFaults.BadFact, ofSet.Place, id, new Bilingual("只有集合可以写 never_empty", "only a set can be `never_empty`"));
        foreach (var key in (ReadOnlySpan<string>)["positive", "of_each", "total_of"])
        {
            if (type != FactType.Number && fields.Node(key) is { } ofNumber)
                diagnostics.Add(RuleFaults.BadFact, ofNumber.Place, id, new Bilingual($"只有数值可以写 {key}", $"only a number can be `{key}`"));
        }

        definitions.Facts.Add(id, fact);
        declared.Add((fact, fields));
    }

    private ImmutableDictionary<string, ImmutableArray<string>> ReadWords(Fields fields, string id, FactType type, ImmutableArray<FactOption> options)
    {
        var words = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var entry in fields.Entries("words"))
        {
            ImmutableArray<string> meant = entry.Value switch
            {
                ScalarNode one => [one.Text],
                SequenceNode several => [.. several.Items.OfType<ScalarNode>().Select(i => i.Text)],
                _ => [],
            };
            // What a set does not ask after has words, too: who writes 固废 beside 废水 has said nothing wrong.
            var isNothing = type == FactType.Set && entry.Value is SequenceNode { Items.IsEmpty: true };
            if (meant.IsEmpty && !isNothing || meant.Any(m => !IsOption(m) && !(type == FactType.Set && meant.Length > 1 && (m == SetWords.Open || m.EndsWith(SetWords.Doubt) && IsOption(m[..^1])))) || meant.Length > 1 && type != FactType.Set)
                diagnostics.Add(RuleFaults.BadFact, entry.Value.Place, id, WordOfOptions);
            words[entry.Key] = meant;
        }

        return words.ToImmutable();

        bool IsOption(string word) => options.Any(o => o.Id == word);
    }

    private string? ReadUnlisted(Fields fields, string id, FactType type, ImmutableArray<FactOption> options)
    {
        if (fields.Text("unlisted") is not { } unlisted)
            return null;
        if (type == FactType.Set && options.Any(o => o.Id == unlisted))
            return unlisted;
        diagnostics.Add(RuleFaults.BadFact, fields.PlaceOf("unlisted"), id, UnlistedOfSet);
        return null;
    }

    private static ImmutableArray<FactOption> ReadOptions(Fields fields)
    {
        var options = ImmutableArray.CreateBuilder<FactOption>();
        foreach (var entry in fields.Entries("values"))
        {
            if (fields.ReadWords(entry.Value) is { } words)
                options.Add(new FactOption(entry.Key, words));
        }

        return options.ToImmutable();
    }

    private Unit? ReadUnit(Fields fields, string id, FactType type)
    {
        if (type != FactType.Number)
            return null;
        var text = fields.Text("unit");
        if (text is not null && Units.TryFind(text, out var unit))
            return unit;
        diagnostics.Add(RuleFaults.BadFact, fields.PlaceOf("unit"), id, text is null ? NeedsUnit : UnknownUnit);
        return Units.Plain;
    }

    /// <summary>Input may use any name of a fact, so no two facts may share one.</summary>
    private void CheckNames()
    {
        var owner = new Dictionary<string, Fact>(StringComparer.OrdinalIgnoreCase);
        foreach (var (fact, fields) in declared)
        {
            foreach (var name in fact.Aliases.Add(fact.Id).Add(fact.Label.Zh).Add(fact.Label.En).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!owner.TryAdd(name, fact))
                    diagnostics.Add(RuleFaults.BadFact, fields.Place, fact.Id, new Bilingual($"{NameTaken.Zh}：{name}", $"{NameTaken.En}: {name}"));
            }
        }
    }
}
