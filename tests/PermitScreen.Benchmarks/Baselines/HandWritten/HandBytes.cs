using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>From bytes: a parser written for this one form, then what <see cref="HandIdx"/> does.</summary>
internal sealed class HandBytes : HandIdx
{
    private byte[][] lines = [];
    private TypedApplicationParser parser = null!;

    public override string Name => "hand-bytes";

    public override void Prepare(WorkloadReader workload, IReadOnlyList<NeutralApplication> applications)
    {
        parser = new TypedApplicationParser(workload.ReadVocabulary());
        lines = [.. applications.Select(ApplicationBytes.Of)];
    }

    public override int Run(int application) => Decide(parser.Parse(lines[application]));
}
