using System.Text.Json;

namespace PermitScreen.Rules;

/// <summary>Everyday words and what they lead to. The order of the words says nothing, that of the codes which is shown first.</summary>
internal static class CanonicalTrades
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet) =>
        json.Each("trades", ruleSet.Trades.OrderBy(trade => trade.Words.Min(StringComparer.Ordinal), StringComparer.Ordinal), trade =>
        {
            json.WriteString("catalogue", trade.Catalogue);
            json.Texts("words", trade.Words.Order(StringComparer.Ordinal));
            json.Texts("industries", trade.Industries);
            json.Texts("items", trade.Items);
        });
}
