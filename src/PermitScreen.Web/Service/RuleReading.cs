using PermitScreen.Diagnostics;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Service;

/// <summary>Reads directories of rules: to serve them, and to keep them. Several hosts in one process may be handed what one of them has read.</summary>
internal class RuleReading
{
    /// <summary>What a directory holds, compiled; or why it would be refused.</summary>
    public virtual Loaded<ServedRules> Read(RuleFolder folder, CancellationToken cancellation) => folder.Load(cancellation);

    /// <summary>The files of a directory as the archive keeps them, and the digest of the rules that they give; null where they give none.</summary>
    public virtual (string? Digest, byte[] Packed) Pack(RuleFolder folder, CancellationToken cancellation)
    {
        var files = ArchivedFiles.Of(folder, cancellation);
        return files.Load() is { } rules ? (rules.Digest, files.Pack()) : (null, []);
    }
}
