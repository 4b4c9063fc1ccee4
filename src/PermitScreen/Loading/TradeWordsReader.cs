using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads everyday words for trades. What they lead to must exist, and no word may lead to two places.</summary>
internal sealed class TradeWordsReader(Definitions definitions)
{
    private static readonly Bilingual Word = new("词", "word");

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly Dictionary<string, SourcePlace> known = new(StringComparer.Ordinal);

    public void Read(Node root)
    {
        if (Fields.Of(root, CatalogueShapes.TradesFile, diagnostics) is not { } file || file.Text("trades") is not { } id)
            return;
        var catalogue = definitions.Catalogues.GetValueOrDefault(id);
        if (catalogue is null)
            diagnostics.AddUnknown(RuleFaults.UnknownCatalogue, file.PlaceOf("trades"), Nearest.Find(id, definitions.Catalogues.Keys), id);
        foreach (var fields in file.Mappings("entries", CatalogueShapes.TradeEntry))
            ReadEntry(fields, id, catalogue);
    }

    private void ReadEntry(Fields fields, string id, Catalogue? catalogue)
    {
        var words = fields.Texts("words");
        var industries = fields.Texts("industry");
        var items = fields.Texts("items");
        if (industries.IsEmpty && items.IsEmpty)
            diagnostics.Add(RuleFaults.TradeWithoutTarget, fields.Place);
        foreach (var word in words)
            Know(word);
        if (catalogue is not null)
        {
            foreach (var item in items.Where(item => catalogue.Items.All(i => i.Number != item.Text)))
                diagnostics.Add(RuleFaults.NoSuchItem, item.Place, item.Text, id);
        }

        definitions.Trades.Add(new TradeWords(
            id,
            [.. words.Select(word => word.Text)],
            [.. industries.Select(code => definitions.Tables.Resolve(FactType.Industry, code, diagnostics)).OfType<string>()],
            [.. items.Select(item => item.Text)],
            fields.Place));
    }

    private void Know(ScalarNode word)
    {
        var key = CodeText.Compact(word.Text);
        if (key.Length == 0)
            diagnostics.Add(RuleFaults.EmptyWords, word.Place, word.Text);
        else if (!known.TryAdd(key, word.Place))
            diagnostics.Add(RuleFaults.DuplicateId, word.Place, Word, word.Text, known[key].ToString());
    }
}
