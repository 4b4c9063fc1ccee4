using PermitScreen.Zoning.Borders;

namespace PermitScreen.Zoning.Locating;

/// <summary>One kind of layer and one site: answers questions about it from the contacts between them.</summary>
internal sealed class Inquiry(KindLayers group, SiteProbe[] probes, List<Contact> contacts)
{
    public KindLayers Group { get; } = group;

    public SiteProbe[] Probes { get; } = probes;

    public List<Contact> Contacts { get; } = contacts;

    /// <summary>
    /// The strongest of what holds for the parts of the site: inside in one place is inside; outside must hold everywhere. That a
    /// place is inside is certain whatever the extent of the layers; that it is outside is certain only where they cover it.
    /// </summary>
    public Finding Answer(Question question)
    {
        var finding = default(Finding?);
        foreach (var probe in Probes)
        {
            var part = AnswerFor(probe, question);
            if (finding is null || Weight(part.State) > Weight(finding.Value.State)
                || (part.State == finding.Value.State && (part.BorderDistance ?? double.MaxValue) < (finding.Value.BorderDistance ?? double.MaxValue)))
            {
                finding = part;
            }
        }

        return finding!.Value;
    }

    private static int Weight(LocatedState state) => state switch
    {
        LocatedState.Inside => 3,
        LocatedState.WithinAccuracy => 2,
        LocatedState.NotCovered => 1,
        _ => 0,
    };

    private Finding AnswerFor(SiteProbe probe, Question question)
    {
        Contact? deepest = null, nearest = null;
        List<IndexedShape>? near = null;
        foreach (var contact in Contacts)
        {
            if (contact.Part != probe.Part || !Concerns(contact, question))
                continue;
            if (contact.Deep && contact.BorderDistance >= (deepest?.BorderDistance ?? 0))
                deepest = contact;
            if (nearest is null || contact.BorderDistance < nearest.Value.BorderDistance)
                nearest = contact;
            if (contact.IsNear)
                (near ??= []).Add(contact.Feature.Shape);
        }

        if (deepest is { } inside)
            return new Finding(LocatedState.Inside, inside.Layer.Header, inside.BorderDistance);
        if (near is not null)
        {
            var border = nearest!.Value;
            var isDeep = near.Count > 1 && Group.MaxAccuracy > 0 && probe.IsDeepIn(near, Group.MaxAccuracy);
            return isDeep
                ? new Finding(LocatedState.Inside, border.Layer.Header, null)
                : new Finding(LocatedState.WithinAccuracy, border.Layer.Header, border.BorderDistance);
        }

        if (!probe.IsCoveredBy(Group.Declaring(question.Member)))
            return new Finding(LocatedState.NotCovered, nearest?.Layer.Header, nearest?.BorderDistance);
        var layer = nearest?.Layer ?? Group.Declaring(question.Member).First(candidate => candidate.ExtentShape.Envelope.Intersects(probe.Envelope));
        return new Finding(LocatedState.Outside, layer.Header, nearest?.BorderDistance);
    }

    private static bool Concerns(Contact contact, Question question) =>
        contact.Feature.HasAnyOf(question.Words) && (question.Member is null || contact.Layer.Header.Members.Contains(question.Member));
}
