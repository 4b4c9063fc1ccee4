using System.Security.Cryptography;
using System.Text;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen.Rules;

/// <summary>
/// SHA-256 over the canonical content: entries of all files sorted, keys sorted, no comments and no places. Moving a rule to another
/// file or reordering rules does not change it; changing a word does.
/// </summary>
internal static class RuleSetDigest
{
    public static string Of(IEnumerable<Node> roots)
    {
        var entries = new List<string>();
        foreach (var root in roots.OfType<MappingNode>())
        {
            // The lists of a file become single entries, each with the file's own keys (pack, title, region) before it.
            var head = new StringBuilder();
            foreach (var entry in root.Entries.Where(e => e.Value is not SequenceNode).OrderBy(e => e.Key, StringComparer.Ordinal))
                Write(head.Append(entry.Key).Append('='), entry.Value);
            foreach (var entry in root.Entries)
            {
                if (entry.Value is SequenceNode list)
                    entries.AddRange(list.Items.Select(item => head + entry.Key + ":" + Text(item)));
            }
        }

        entries.Sort(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', entries)));
        return "sha256:" + Convert.ToHexStringLower(hash);
    }

    /// <summary>The digest of a rule set with more packs: each rule by id, scope, condition, effect and words.</summary>
    public static string Combine(string digest, IEnumerable<Pack> more)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(digest);
        foreach (var rule in more.SelectMany(p => p.Rules).OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            Append(rule.Id);
            Append(rule.Scope.Unit ?? rule.Scope.Region);
            Append(string.Join(',', rule.Scope.Industries) + ";" + string.Join(',', rule.Scope.UnsettledIndustries));
            Append(CanonicalText.Of(rule.Condition));
            Append($"{rule.Effect} {rule.Dimension} {rule.InForce} {rule.Because.Zh} {rule.Because.En}");
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }

    private static string Text(Node node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append('"').Append(scalar.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case SequenceNode sequence:
                text.Append('[');
                foreach (var item in sequence.Items)
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case MappingNode mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
                {
                    text.Append(entry.Key).Append(':');
                    Write(text, entry.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
        }
    }
}
