namespace RulesEngineHost;

/// <summary>What the portal's own form asks.</summary>
public sealed record Form(bool HasSignature, int Pages, decimal InvestmentWanYuan);
