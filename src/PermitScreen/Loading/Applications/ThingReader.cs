using System.Collections.Immutable;
using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen.Loading.Applications;

/// <summary>Reads the lists of an application: <c>boilers: [ {fuel: coal, …}, {fuel: gas, …} ]</c>. A fact may go by its id or by what follows the dot.</summary>
internal sealed class ThingReader(RuleSet ruleSet, DiagnosticList diagnostics)
{
    /// <summary>Each is screened by itself; a list is written by hand.</summary>
    private const int Most = 50;

    private static readonly Bilingual NotAList = new("应为列表，每台（个）一项", "expected a list with one entry for each");
    private static readonly Bilingual NothingListed = new("列表为空；没有的不写，或者在 facts 中说明没有", "the list is empty; leave it out, or say among the facts that there is none");
    private static readonly Bilingual NothingSaid = new("这一项什么也没有写明", "nothing is said of this one");
    private static readonly Bilingual TooMany = new($"最多 {Most} 项", $"at most {Most} can be listed");
    private static readonly Bilingual Twice = new("列了两次", "it is listed twice");

    private readonly List<Thing> things = [];

    public ImmutableArray<Thing> Things => [.. things];

    public ThingKind? KindOf(string key)
    {
        foreach (var kind in ruleSet.Vocabulary.Things)
        {
            if (kind.Id == key)
                return kind;
        }

        return null;
    }

    public void Add(ThingKind kind, SourcePlace keyPlace, Node list)
    {
        if (things.Exists(t => t.Kind == kind.Id))
            Refuse(keyPlace, Twice);
        else if (list is not SequenceNode { Items: var items })
            Refuse(list.Place, NotAList);
        else if (items.IsEmpty)
            Refuse(list.Place, NothingListed);
        else if (items.Length > Most)
            Refuse(items[Most].Place, TooMany);
        else
            things.AddRange(items.Select((item, at) => Read(kind, at + 1, item)).OfType<Thing>());

        void Refuse(SourcePlace place, Bilingual why) => diagnostics.Add(ApplicationFaults.BadList, place, kind.Id, why);
    }

    /// <summary>Which of them a fact of the project would speak of nobody could tell.</summary>
    public void CheckAgainst(ImmutableArray<GivenFact> stated)
    {
        foreach (var kind in ruleSet.Vocabulary.Things)
        {
            if (things.Find(t => t.Kind == kind.Id) is not { } first)
                continue;
            foreach (var given in stated.Where(g => kind.Owns(g.Fact)))
                diagnostics.Add(ApplicationFaults.BesideList, given.Place, given.Fact.Id, kind.Id, first.Place.ToString());
        }
    }

    private Thing? Read(ThingKind kind, int number, Node node)
    {
        if (node is not MappingNode { Entries: { IsEmpty: false } entries })
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{kind.Id}[{number}]");
            diagnostics.Add(ApplicationFaults.BadList, node.Place, name, node is MappingNode ? NothingSaid : Expected.Mapping);
            return null;
        }

        var facts = new FactCollector(ruleSet, diagnostics);
        foreach (var entry in entries)
        {
            var own = ruleSet.Vocabulary[$"{kind.Of}.{entry.Key}"] ?? (ruleSet.Vocabulary.Find(entry.Key) is { } found && kind.Owns(found) ? found : null);
            if (own is not null)
                facts.Add(own, entry.KeyPlace, entry.Value);
            else
                diagnostics.AddUnknown(ApplicationFaults.UnknownFact, entry.KeyPlace, Suggestion(kind, entry.Key), $"{kind.Of}.{entry.Key}");
        }

        return new Thing(kind.Id, kind.Label, number, facts.Facts, node.Place);
    }

    private string? Suggestion(ThingKind kind, string key) => Nearest.Find(
        key, ruleSet.Vocabulary.Facts.Where(kind.Owns).SelectMany(f => f.Aliases.Add(f.Label.Zh).Add(f.Label.En).Add(f.Id[(kind.Of.Length + 1)..])));
}
