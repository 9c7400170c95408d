import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guides and suppliers carry the travel agency's word in the graph, and so in the audit log. */
export class RenameAuditedThings1764000006000 implements MigrationInterface {
  readonly name = 'RenameAuditedThings1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER guides_audit ON guides;
      ${auditSql('guides', 'TourGuide')}
      DROP TRIGGER guide_contacts_audit ON guide_contacts;
      ${auditSql('guide_contacts', 'TourGuide', 'guide_id', 'name', 'phone')}
      DROP TRIGGER suppliers_audit ON suppliers;
      ${auditSql('suppliers', 'TravelSupplier')}
      DROP TRIGGER supplier_services_audit ON supplier_services;
      ${auditSql('supplier_services', 'TravelService')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER guides_audit ON guides;
      ${auditSql('guides', 'Guide')}
      DROP TRIGGER guide_contacts_audit ON guide_contacts;
      ${auditSql('guide_contacts', 'Guide', 'guide_id', 'name', 'phone')}
      DROP TRIGGER suppliers_audit ON suppliers;
      ${auditSql('suppliers', 'Supplier')}
      DROP TRIGGER supplier_services_audit ON supplier_services;
      ${auditSql('supplier_services', 'SupplierService')}
    `);
  }
}
