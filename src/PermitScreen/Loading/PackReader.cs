using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads pack files; several files with one pack id make up one pack.</summary>
internal sealed class PackReader(Definitions definitions)
{
    private readonly RuleReader rules = new(definitions);
    private readonly Dictionary<string, SourcePlace> places = new(StringComparer.Ordinal);

    public void Read(Node root)
    {
        if (Fields.Of(root, Shapes.PackFile, definitions.Diagnostics) is not { } file)
            return;
        if (file.Text("pack") is not { } id || file.Words("title") is not { } title)
            return;
        var region = definitions.Tables.ReadRegion(file.Node("region"), definitions.Diagnostics);
        var read = file.Mappings("rules", Shapes.Rule).Select(r => rules.Read(r, id, region)).OfType<Rule>().ToList();
        if (!definitions.Packs.TryGetValue(id, out var pack))
        {
            places.Add(id, file.PlaceOf("pack"));
            pack = new Pack(id, title, region, []);
        }
        else
        {
            CheckSame(pack, title, region, file);
        }

        var held = file.Period("held");
        if (held is not null && pack.Held is not null && held != pack.Held)
            definitions.Diagnostics.Add(RuleFaults.PackMismatch, file.PlaceOf("held"), id, "held", places[id].ToString());
        definitions.Packs[id] = pack with { Rules = pack.Rules.AddRange(read), Held = pack.Held ?? held };
    }

    private void CheckSame(Pack pack, Bilingual title, string region, Fields file)
    {
        if (pack.Title != title)
            definitions.Diagnostics.Add(RuleFaults.PackMismatch, file.PlaceOf("title"), pack.Id, "title", places[pack.Id].ToString());
        if (pack.Region != region)
            definitions.Diagnostics.Add(RuleFaults.PackMismatch, file.PlaceOf("region"), pack.Id, "region", places[pack.Id].ToString());
    }
}
