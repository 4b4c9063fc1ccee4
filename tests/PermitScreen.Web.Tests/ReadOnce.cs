using System.Collections.Concurrent;
using PermitScreen.Diagnostics;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Tests;

/// <summary>
/// The rules of the repository, which no test changes, are read, compiled and packed once for all hosts of this process; every other directory
/// whenever a host asks. Hosts in processes of their own read for themselves.
/// </summary>
internal sealed class ReadOnce : RuleReading
{
    private static readonly string Repository = new PermitScreenOptions().Rules;

    private readonly ConcurrentDictionary<RuleFolder, Lazy<Loaded<ServedRules>>> read = new();
    private readonly ConcurrentDictionary<RuleFolder, Lazy<(string?, byte[])>> packed = new();

    public static ReadOnce Instance { get; } = new();

    public override Loaded<ServedRules> Read(RuleFolder folder, CancellationToken cancellation) =>
        folder.Rules == Repository ? read.GetOrAdd(folder, new Lazy<Loaded<ServedRules>>(() => base.Read(folder, default))).Value : base.Read(folder, cancellation);

    public override (string? Digest, byte[] Packed) Pack(RuleFolder folder, CancellationToken cancellation) =>
        folder.Rules == Repository ? packed.GetOrAdd(folder, new Lazy<(string?, byte[])>(() => base.Pack(folder, default))).Value : base.Pack(folder, cancellation);
}
