using System.Collections.Immutable;
using PermitScreen.Codes;

namespace PermitScreen.Zoning.Locating;

/// <summary>The control units of a site: which for certain, which perhaps, and with what share.</summary>
internal sealed class UnitFinder
{
    // Units are digitised with hairline gaps; a hundredth of a per cent is what shares are good to.
    private const double NegligibleShare = 1e-4;

    private readonly Inquiry inquiry;
    private readonly ShareFinder shares;

    public UnitFinder(Inquiry inquiry)
    {
        this.inquiry = inquiry;
        shares = ShareFinder.Of(inquiry);
        Units = inquiry.Contacts.Count == 1 && Unit(inquiry.Contacts[0].Feature.Words[0], inquiry.Contacts) is { } only
            ? [only]
            : [.. inquiry.Contacts.GroupBy(contact => contact.Feature.Words[0]).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => Unit(unit.Key, [.. unit])).OfType<LocatedUnit>()];
    }

    public ImmutableArray<LocatedUnit> Units { get; }

    public double NotCovered => shares.Rest;

    public LocatedFact Fact(string factId)
    {
        var certain = Units.Where(unit => unit.State == LocatedState.Inside).Select(unit => unit.Code.Text).ToImmutableArray();
        var possible = Units.Select(unit => unit.Code.Text).ToImmutableArray();
        var nearest = Units.MinBy(unit => unit.DistanceToBorder);
        var state = NotCovered > NegligibleShare || possible.IsEmpty ? LocatedState.NotCovered
            : certain.Length == possible.Length ? LocatedState.Inside
            : LocatedState.WithinAccuracy;
        ImmutableArray<LocatedValue> candidates = state switch
        {
            LocatedState.NotCovered when possible.IsEmpty => [],
            LocatedState.NotCovered or LocatedState.Inside => [new LocatedValue(possible)],
            _ when certain.IsEmpty && inquiry.Probes is [PointProbe] => [.. possible.Select(code => new LocatedValue([code]))],
            _ => [new LocatedValue(certain), new LocatedValue(possible)],
        };
        return new LocatedFact { FactId = factId, State = state, Candidates = candidates, Layer = nearest?.Layer, DistanceToBorder = nearest?.DistanceToBorder };
    }

    private LocatedUnit? Unit(string code, List<Contact> unit)
    {
        var near = unit.FindAll(contact => contact.IsNear);
        var share = shares.Of(code);
        if (near.Count == 0 && share == 0)
            return null;
        var nearest = unit.MinBy(contact => contact.BorderDistance);
        var isDeep = near.Exists(contact => contact.Deep) || IsDeepInSeveral(near);
        return new LocatedUnit
        {
            Code = ControlUnitCode.Parse(code),
            Name = nearest.Feature.Name,
            Share = share,
            State = isDeep ? LocatedState.Inside : LocatedState.WithinAccuracy,
            DistanceToBorder = nearest.BorderDistance,
            Layer = nearest.Layer.Header,
        };
    }

    /// <summary>A unit may be drawn in several adjoining features.</summary>
    private bool IsDeepInSeveral(List<Contact> near) =>
        near.Count > 1 && near[0].Accuracy > 0
        && near.GroupBy(contact => contact.Part).Any(part =>
            part.Count() > 1 && inquiry.Probes[part.Key].IsDeepIn([.. part.Select(contact => contact.Feature.Shape)], near[0].Accuracy));
}
