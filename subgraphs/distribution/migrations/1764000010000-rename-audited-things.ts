import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type Names = Readonly<Record<'carrier' | 'outlet' | 'subscriber' | 'stop' | 'complaint', string>>;

/** The triggers of audited tables anew, with the names that their things have in the graph. */
const audit = ({ carrier, outlet, subscriber, stop, complaint }: Names): string => `
  DROP TRIGGER carriers_audit ON carriers;
  ${auditSql('carriers', carrier)}
  DROP TRIGGER carrier_contacts_audit ON carrier_contacts;
  ${auditSql('carrier_contacts', carrier, 'carrier_id', 'name', 'phone')}
  DROP TRIGGER outlets_audit ON outlets;
  ${auditSql('outlets', outlet)}
  DROP TRIGGER subscribers_audit ON subscribers;
  ${auditSql('subscribers', subscriber)}
  DROP TRIGGER subscriber_contacts_audit ON subscriber_contacts;
  ${auditSql('subscriber_contacts', subscriber, 'subscriber_id', 'name', 'phone')}
  DROP TRIGGER route_stops_audit ON route_stops;
  ${auditSql('route_stops', stop)}
  DROP TRIGGER complaints_audit ON complaints;
  ${auditSql('complaints', complaint)}`;

/** Things of the network, and who subscribes and complains, carry the company's word in the graph, and so in the audit log. */
export class RenameAuditedThings1764000010000 implements MigrationInterface {
  readonly name = 'RenameAuditedThings1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      audit({
        carrier: 'DeliveryCarrier',
        outlet: 'DeliveryOutlet',
        subscriber: 'PaperSubscriber',
        stop: 'DeliveryStop',
        complaint: 'DeliveryComplaint',
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      audit({
        carrier: 'Carrier',
        outlet: 'Outlet',
        subscriber: 'Subscriber',
        stop: 'RouteStop',
        complaint: 'Complaint',
      }),
    );
  }
}
