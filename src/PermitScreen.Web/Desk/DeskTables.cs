using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Changes;
using PermitScreen.Web.Desk.Intake;

namespace PermitScreen.Web.Desk;

/// <summary>Where uploads and cases stand.</summary>
internal static class DeskTables
{
    public static void MapDesk(this ModelBuilder model)
    {
        model.Entity<Upload>().ToTable("uploads").HasKey(u => u.Id);
        model.Entity<SenderMapping>().ToTable("sender_mappings").HasKey(m => new { m.Sender, m.Region });
        model.Entity<CaseRow>().ToTable("cases").HasKey(c => c.Id);
        model.Entity<CaseFile>().ToTable("case_files").HasKey(c => c.Id);
        model.Entity<ImpactRun>().ToTable("impacts").HasKey(r => r.Id);
        model.Entity<SavedView>().ToTable("saved_views").HasKey(v => new { v.Account, v.Name });
        model.Entity<CaseEvent>(row =>
        {
            row.ToTable("case_events").HasKey(e => e.Id);
            row.Property(e => e.Id).ValueGeneratedOnAdd();
        });
    }
}
