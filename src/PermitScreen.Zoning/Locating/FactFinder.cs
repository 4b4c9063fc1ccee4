using System.Collections.Immutable;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Locating;

/// <summary>Turns what the layers of a kind say about a site into located facts, as the table of kinds tells.</summary>
internal static class FactFinder
{
    public static IEnumerable<LocatedFact> Find(Inquiry inquiry, UnitFinder? units, ImmutableArray<SiteDistance> distances)
    {
        foreach (var answer in inquiry.Group.Kind.Answers)
        {
            switch (answer)
            {
                case BooleanAnswer:
                    yield return Fact(answer, null, inquiry.Answer(new Question([], null)), LocatedValue.True, LocatedValue.False);
                    break;
                case MemberAnswer member:
                    yield return Fact(answer, member.Member, inquiry.Answer(new Question(member.Words, null)), new LocatedValue([member.Member]), LocatedValue.None);
                    break;
                case MembersAnswer:
                    foreach (var declared in inquiry.Group.Members)
                        yield return Fact(answer, declared, inquiry.Answer(new Question([declared], declared)), new LocatedValue([declared]), LocatedValue.None);
                    break;
                case OptionAnswer option:
                    yield return FindOption(option, inquiry);
                    break;
                case CodesAnswer:
                    yield return units!.Fact(answer.FactId);
                    break;
                case DistanceAnswer distance:
                    yield return FindDistance(distance, distances);
                    break;
            }
        }
    }

    /// <summary>The facts, with their members, that <see cref="Find"/> gives for these layers.</summary>
    public static IEnumerable<(string FactId, string? Member)> Keys(KindLayers group) =>
        group.Kind.Answers.SelectMany(answer => answer switch
        {
            MemberAnswer member => [(answer.FactId, (string?)member.Member)],
            MembersAnswer => group.Members.Select(member => (answer.FactId, (string?)member)),
            _ => (IEnumerable<(string, string?)>)[(answer.FactId, null)],
        });

    /// <summary>What a kind of which there is no layer says: that nothing is known.</summary>
    public static IEnumerable<LocatedFact> Missing(LayerKind kind) =>
        kind.Answers.Select(answer => new LocatedFact { FactId = answer.FactId, Member = (answer as MemberAnswer)?.Member, State = LocatedState.NotCovered });

    /// <summary>
    /// Of several answers to one question the stronger stands: a place inside one layer's areas is inside, and a place that one
    /// layer covers and shows outside is not made unknown by another that does not reach it.
    /// </summary>
    public static int Strength(LocatedState state) => state switch
    {
        LocatedState.Inside => 3,
        LocatedState.WithinAccuracy => 2,
        LocatedState.Outside => 1,
        _ => 0,
    };

    private static LocatedFact Fact(FactAnswer answer, string? member, Finding finding, LocatedValue inside, LocatedValue outside) =>
        new()
        {
            FactId = answer.FactId,
            Member = member,
            State = finding.State,
            Candidates = Candidates(finding.State, inside, outside),
            Layer = finding.Layer,
            DistanceToBorder = finding.BorderDistance,
        };

    private static ImmutableArray<LocatedValue> Candidates(LocatedState state, LocatedValue inside, LocatedValue outside) => state switch
    {
        LocatedState.Inside => [inside],
        LocatedState.Outside => [outside],
        LocatedState.WithinAccuracy => [inside, outside],
        _ => [],
    };

    /// <summary>
    /// Walks from the strictest option on. Each is asked together with all stricter ones, so that the seam between two zones is no
    /// border for the milder of them; and alone, so that an option whose zone is not near is no candidate.
    /// </summary>
    private static LocatedFact FindOption(OptionAnswer answer, Inquiry inquiry)
    {
        var candidates = ImmutableArray.CreateBuilder<LocatedValue>();
        var finding = default(Finding);
        Finding? nearest = null;
        for (var i = 0; i < answer.StrictestFirst.Length; i++)
        {
            finding = inquiry.Answer(new Question(answer.StrictestFirst[..(i + 1)], null));
            if (finding.State is not (LocatedState.Inside or LocatedState.WithinAccuracy))
                continue;
            var alone = inquiry.Answer(new Question([answer.StrictestFirst[i]], null));
            if (alone.State is LocatedState.Inside or LocatedState.WithinAccuracy)
            {
                candidates.Add(new LocatedValue([answer.StrictestFirst[i]]));
                nearest ??= alone;
            }

            if (finding.State == LocatedState.Inside)
                break;
        }

        if (finding.State is LocatedState.Outside or LocatedState.WithinAccuracy)
            candidates.Add(new LocatedValue([answer.Outside]));
        var state = candidates.Count switch
        {
            0 => LocatedState.NotCovered,
            1 => finding.State,
            _ => LocatedState.WithinAccuracy,
        };
        var basis = nearest ?? finding;
        return new LocatedFact
        {
            FactId = answer.FactId,
            State = state,
            Candidates = candidates.ToImmutable(),
            Layer = basis.Layer,
            DistanceToBorder = basis.BorderDistance,
        };
    }

    private static LocatedFact FindDistance(DistanceAnswer answer, ImmutableArray<SiteDistance> distances)
    {
        if (distances.FirstOrDefault(distance => distance.Member == answer.Member) is not { } found)
            return new LocatedFact { FactId = answer.FactId, State = LocatedState.NotCovered };
        var state = !found.IsCovered ? LocatedState.NotCovered
            : found.Metres is not { } metres ? LocatedState.Outside
            : metres > (found.Layer?.AccuracyMetres ?? 0) ? LocatedState.Outside
            : metres > 0 || found.Layer!.AccuracyMetres > 0 ? LocatedState.WithinAccuracy
            : LocatedState.Inside;
        return new LocatedFact { FactId = answer.FactId, State = state, Layer = found.Layer, DistanceToBorder = found.Metres, Distance = found.Range };
    }
}
