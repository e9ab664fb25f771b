import { useField } from 'formik';
import { Button, Col, Form, InputGroup, Modal } from 'react-bootstrap';
import { createPortal } from 'react-dom';

/** Caption and control stand side by side; the caption's "for" is a name, not an id. */
export function Entry({ name, label, size = 3, type = 'text', plus, prefix }) {
  const [field] = useField(name);
  return (
    <Col md={size} className="mb-2">
      <label className="form-label small mb-0" htmlFor={name}>{label}</label>
      <InputGroup size="sm">
        {prefix && <InputGroup.Text>{prefix}</InputGroup.Text>}
        <Form.Control type={type} placeholder={label} autoComplete="off" {...field} />
        {plus && <Button variant="outline-secondary">+</Button>}
      </InputGroup>
    </Col>
  );
}

export function Pick({ name, label, options, size = 3 }) {
  const [field] = useField(name);
  return (
    <Col md={size} className="mb-2">
      <label className="form-label small mb-0" htmlFor={name}>{label}</label>
      <Form.Select size="sm" aria-label=".form-select-sm example" {...field}>
        <option value="">Select</option>
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </Form.Select>
    </Col>
  );
}

export function Either({ name, label, size = 3 }) {
  const [field] = useField(name);
  return (
    <Col md={size} className="mb-2">
      <div className="small">{label}</div>
      {['yes', 'no'].map((value) => <Form.Check key={value} inline type="radio" label={value === 'yes' ? 'Yes' : 'No'} id={`${name}-${value}`} {...field} value={value} checked={field.value === value} />)}
    </Col>
  );
}

/** A dialog that is closed but stays in the page, as this portal mounts all of its dialogs at once. */
export function ClosedDialog({ title, children }) {
  return createPortal(
    <div className="modal fade" tabIndex={-1} aria-hidden="true">
      <Modal.Dialog>
        <Modal.Header><Modal.Title>{title}</Modal.Title></Modal.Header>
        <Modal.Body>{children}</Modal.Body>
        <Modal.Footer><Button>Save</Button></Modal.Footer>
      </Modal.Dialog>
    </div>,
    document.body,
  );
}

const LOOK_UPS = [
  ['Find patient', ['Last Name', 'First Name', 'DOB', 'Subscriber ID']], ['Find provider', ['Provider Name', 'NPI', 'Taxonomy', 'Specialty']],
  ['Find diagnosis', ['ICD Code', 'Description']], ['Find procedure', ['CPT / HCPCS', 'Description', 'Modifier', 'Price']],
  ['Add insurance', ['Payer Name', 'Payer ID', 'Policy Number', 'Group Number', 'Effective date']], ['Add authorization', ['Authorization Number', 'Start', 'End', 'Units approved', 'Units used']],
  ['Post payment', ['Amount paid', 'Check number', 'Date of service', 'Remark']],
];

export function Dialogs() {
  return LOOK_UPS.map(([title, captions]) => (
    <ClosedDialog key={title} title={title}>
      {captions.map((caption) => (
        <Form.Group key={caption} className="mb-2">
          <Form.Label>{caption}</Form.Label>
          <Form.Control id="search" placeholder={caption} />
        </Form.Group>
      ))}
    </ClosedDialog>
  ));
}
