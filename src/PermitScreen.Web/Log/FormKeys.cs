using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace PermitScreen.Web.Log;

/// <summary>The keys that forms are signed with, in the database: a form that one replica gave out is taken by every other, also after a restart.</summary>
internal sealed class FormKeys(LogDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = database.Open();
        return [.. context.FormKeys.AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = database.Open();
        context.FormKeys.Add(new FormKey { Id = Guid.NewGuid().ToString("N"), Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}
