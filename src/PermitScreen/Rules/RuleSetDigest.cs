using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PermitScreen.Rules;

/// <summary>
/// SHA-256 over the canonical model, that is over all that a decision or its words can rest on: where a rule stands in which file, how its
/// conditions are ordered, its examples and the culture of the host do not count; any other change does.
/// </summary>
internal static class RuleSetDigest
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(RuleSet ruleSet)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            CanonicalVocabulary.Write(json, ruleSet);
            CanonicalSources.Write(json, ruleSet);
            CanonicalRules.Write(json, ruleSet);
            CanonicalCatalogues.Write(json, ruleSet);
            CanonicalTrades.Write(json, ruleSet);
            json.WriteEndObject();
        }

        return "sha256:" + Convert.ToHexStringLower(hash.Hash!);
    }
}
