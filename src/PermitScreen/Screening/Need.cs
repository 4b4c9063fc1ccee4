using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Something that is missing: a fact to ask for, or a list that an administrator must provide.</summary>
/// <param name="Fact">the fact to ask for; null for a missing list</param>
/// <param name="List">the missing list; null for a fact</param>
/// <param name="Decides">the undetermined rules that it bears on, strictest first</param>
/// <param name="Worst">the worst verdict among them</param>
public sealed record Need(Fact? Fact, ExternalList? List, ImmutableArray<Rule> Decides, Verdict Worst);
