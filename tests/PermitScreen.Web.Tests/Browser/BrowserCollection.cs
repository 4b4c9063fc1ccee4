using Xunit;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>One browser for all tests that need one.</summary>
[CollectionDefinition(nameof(BrowserHost))]
public sealed class BrowserCollection : ICollectionFixture<BrowserHost>;
