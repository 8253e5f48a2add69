import { toLocalDay, type LocalDay } from '../../model/day';
import { headerName } from '../header-name';
import { MAX_CELL_CHARS } from '../limits';
import { profileSlug } from '../profile-slug';
import { oneRowALine, type RowCells, type TableDefinition } from '../table-definition';

/** An address, not the `urn:li:member:…` or the word that old files have in its place. */
const EMAIL = /^[^\s@]+@[^\s@]+$/;

const MAX_DAYS = 20_000;

const FIELDS = ['firstName', 'lastName', 'fullName', 'url', 'email', 'company', 'position'];

/** A network of 30,000 connects on a few thousand days. */
const days = new Map<number, LocalDay>();

function dayOf(ms: number): LocalDay {
  let day = days.get(ms);
  if (day === undefined) {
    if (days.size > MAX_DAYS) days.clear();
    days.set(ms, (day = toLocalDay(ms, 0)));
  }
  return day;
}

/** What tools for selling and recruiting write beside the same titles: their lists are parts of a network, or not one. */
const FOREIGN = new Set(
  [
    'Lead List', 'Lead ID', 'Sales Navigator URL', 'Sales Nav URL', 'LinkedIn Sales Navigator URL', 'Sales Navigator Profile URL',
    'Company Website', 'Company Domain', 'Connection Degree', 'Degree of Connection', 'Mutual Connections', 'Open Profile',
    'Is Open Profile', 'Is Premium', 'Profile Image URL', 'Profile Picture URL', 'Scraped At', 'Enriched At', 'Campaign',
    'Campaign Name', 'Search URL', 'Query', 'VMID', 'Email Status',
  ].map(headerName),
); // prettier-ignore

/** Hand-made copies have the whole name in one column, or the last name in one that is called "Name". */
function nameOf(cells: RowCells): { firstName: string; lastName: string } {
  const firstName = cells.text('firstName');
  const lastName = cells.text('lastName');
  const full = cells.text('fullName');
  if (full === '' || lastName !== '') return { firstName, lastName };
  if (firstName === '') return { firstName: full, lastName };
  return {
    firstName,
    lastName: full.startsWith(`${firstName} `) ? full.slice(firstName.length + 1) : full,
  };
}

/** Connections.csv of every era: without address until mid-2023, with US date-times until late 2018. */
export const CONNECTIONS: TableDefinition<'connections'> = {
  kind: 'connections',
  fileName: 'Connections.csv',
  columns: {
    firstName: [
      'First Name', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Primeiro nome', 'Voornaam', 'Förnamn', 'Fornavn', 'Etunimi',
      'Imię', 'Jméno', 'Křestní jméno', 'Meno', 'Keresztnév', 'Utónév', 'Prenume', 'Ad', 'Adı', 'Όνομα', 'Имя', "Ім'я", 'Nama depan',
      'Tên', 'ชื่อ', '名', '名字', '이름', 'الاسم الأول', 'שם פרטי', 'पहला नाम',
    ],
    lastName: [
      'Last Name', 'Nachname', 'Nom', 'Nom de famille', 'Apellidos', 'Apellido', 'Cognome', 'Sobrenome', 'Apelido', 'Achternaam',
      'Efternamn', 'Efternavn', 'Etternavn', 'Sukunimi', 'Nazwisko', 'Příjmení', 'Priezvisko', 'Vezetéknév', 'Nume', 'Nume de familie', 'Soyadı',
      'Soyad', 'Επώνυμο', 'Фамилия', 'Прізвище', 'Nama belakang', 'Nama akhir', 'Họ', 'นามสกุล', '姓', '姓氏', '성', 'اسم العائلة', 'שם משפחה', 'अंतिम नाम',
    ],
    fullName: ['Name', 'Full Name', 'Vollständiger Name', 'Nom complet', 'Nombre completo', 'Nome completo', '氏名', '姓名'],
    url: ['URL', 'Profile URL', 'Profil-URL', 'URL du profil', 'URL del perfil', 'URL do perfil', 'URL del profilo', 'LinkedIn URL'],
    email: [
      'Email Address', 'E-mail Address', 'Email', 'E-Mail', 'E-Mail-Adresse', 'Adresse e-mail', 'Adresse électronique', 'Dirección de correo electrónico', 'Correo electrónico',
      'Email', 'Endereço de e-mail', 'Indirizzo email', 'Indirizzo e-mail', 'E-mailadres', 'E-postadress', 'E-mailadresse', 'E-postadresse', 'Sähköposti', 'Sähköpostiosoite', 'Adres e-mail',
      'E-mailová adresa', 'Emailová adresa', 'E-mail cím', 'Adresă de e-mail', 'E-posta Adresi', 'E-posta', 'Διεύθυνση email', 'Адрес электронной почты', 'Адреса електронної пошти', 'Alamat Email', 'Alamat e-mel',
      'Địa chỉ email', 'ที่อยู่อีเมล', 'メールアドレス', '电子邮件地址', '電子郵件地址', '이메일 주소', 'عنوان البريد الإلكتروني', 'כתובת אימייל', 'ईमेल पता',
    ],
    company: [
      'Company', 'Unternehmen', 'Firma', 'Entreprise', 'Société', 'Empresa', 'Azienda', 'Società', 'Bedrijf', 'Företag', 'Virksomhed', 'Bedrift', 'Selskap', 'Yritys', 'Společnost', 'Spoločnosť', 'Cég', 'Vállalat',
      'Companie', 'Şirket', 'Εταιρεία', 'Компания', 'Компанія', 'Perusahaan', 'Syarikat', 'Công ty', 'บริษัท', '会社', '会社名', '公司', '회사', 'الشركة', 'חברה', 'कंपनी',
    ],
    position: [
      'Position', 'Job Title', 'Title', 'Poste', 'Puesto', 'Cargo', 'Posizione', 'Ruolo', 'Qualifica', 'Functie', 'Positie', 'Befattning', 'Stilling', 'Tehtävänimike', 'Asema', 'Stanowisko', 'Pozice', 'Pozícia', 'Pozíció', 'Beosztás',
      'Poziție', 'Funcție', 'Pozisyon', 'Unvan', 'Θέση', 'Должность', 'Посада', 'Posisi', 'Jabatan', 'Jawatan', 'Vị trí', 'Chức vụ', 'ตำแหน่ง', '役職', '职位', '職位', '직책', 'المنصب', 'תפקיד', 'पद',
    ],
    connectedOn: [
      'Connected On', 'Verbunden am', 'Verbunden seit', 'Vernetzt am', 'Date de connexion', 'Connecté le', 'En relation depuis', 'Fecha de conexión', 'Conectado el', 'Conectado em', 'Data de conexão', 'Data da conexão', 'Collegato il', 'Data di collegamento', 'Data collegamento',
      'Verbonden op', 'Anslöt den', 'Kontakt sedan', 'Forbundet den', 'Tilknyttet den', 'Yhdistetty', 'Połączono', 'Data połączenia', 'Spojeno dne', 'Datum spojení', 'Spojené dňa', 'Kapcsolódás dátuma', 'Conectat pe', 'Bağlantı Tarihi', 'Bağlantı kurulduğu tarih', 'Ημερομηνία σύνδεσης',
      'Дата установления контакта', 'Дата встановлення контакту', 'Terhubung Pada', 'Tanggal terhubung', 'Disambungkan pada', 'Ngày kết nối', 'วันที่เชื่อมต่อ', 'つながった日', '联系人添加日期', '建立联系日期', '建立關係日期', '연결일', 'تاريخ التواصل', 'התחברו בתאריך', 'कनेक्ट होने की तारीख',
    ],
  }, // prettier-ignore
  required: ['company', 'position', 'connectedOn'],
  oneOf: ['firstName', 'lastName', 'fullName', 'url'],
  foreign: FOREIGN,
  dates: {
    connectedOn: (row, ms) => {
      row.connectedOn = ms === null ? null : dayOf(ms);
    },
  },
  open: oneRowALine<'connections'>((cells) => {
    if (FIELDS.some((field) => cells.raw(field).length > MAX_CELL_CHARS)) {
      return { key: 'imports.line.cellTooLong', params: { max: MAX_CELL_CHARS } };
    }
    return {
      ...nameOf(cells),
      slug: profileSlug(cells.text('url')),
      hasEmail: EMAIL.test(cells.text('email')),
      company: cells.text('company'),
      position: cells.text('position'),
      connectedOn: null,
    };
  }),
};
