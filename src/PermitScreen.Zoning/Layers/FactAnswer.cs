using System.Collections.Immutable;

namespace PermitScreen.Zoning.Layers;

/// <summary>How a kind of layer answers one fact of the vocabulary.</summary>
/// <param name="FactId">such as <c>site.ecological_redline</c></param>
internal abstract record FactAnswer(string FactId);

/// <summary>Yes inside any feature, no outside of all.</summary>
internal sealed record BooleanAnswer(string FactId) : FactAnswer(FactId);

/// <summary>The word of the feature; where features meet or overlap, the strictest.</summary>
/// <param name="StrictestFirst">the words that features may carry</param>
/// <param name="Outside">the option that says: in none of them</param>
internal sealed record OptionAnswer(string FactId, ImmutableArray<string> StrictestFirst, string Outside) : FactAnswer(FactId);

/// <summary>One member of a set: in it inside features with one of these words, not in it elsewhere. Other members stay open.</summary>
/// <param name="Words">which features count; empty for all</param>
internal sealed record MemberAnswer(string FactId, string Member, ImmutableArray<string> Words) : FactAnswer(FactId);

/// <summary>The members of a set that the layer declares, each where a feature carries it as its word. Other members stay open.</summary>
internal sealed record MembersAnswer(string FactId) : FactAnswer(FactId);

/// <summary>The codes of the features; a place in no feature is not covered, since units partition the land.</summary>
internal sealed record CodesAnswer(string FactId) : FactAnswer(FactId);

/// <summary>Metres to the nearest feature that carries <paramref name="Member"/>, in layers that declare it.</summary>
internal sealed record DistanceAnswer(string FactId, string Member) : FactAnswer(FactId);
