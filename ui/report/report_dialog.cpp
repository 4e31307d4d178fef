// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_dialog.h"

#include "base/char_view.h"
#include "explain/phrases/plain_text.h"
#include "explain/report/report_writers.h"
#include "explain/verdict/work_words.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/look/check_box.h"
#include "ui/look/choice_box.h"
#include "ui/look/long_text.h"
#include "ui/look/message_box.h"
#include "ui/look/widgets.h"
#include "ui/session/when_done.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocument>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr std::size_t shownOfPart = std::size_t(16) * 1024;
constexpr std::size_t shownOfText = std::size_t(64) * 1024;
constexpr std::size_t mostClaims = 1000; ///< in the list
constexpr int claimNameRole = Qt::UserRole;

/// The lines of a file, or the pages of one.
using Preview = std::variant<QString, explain::Outline>;

Preview previewOf(const ReportSource &source, ReportFormat format)
{
    if (format == ReportFormat::Html || format == ReportFormat::Pdf)
        return explain::reportOutline(source.report(), shownOfPart);
    const QByteArray text = reportBytes(source, format, {});
    return longText(charView(text), shownOfText);
}

} // namespace

ReportDialog::ReportDialog(std::shared_ptr<const inspect::Inspection> inspection,
                           std::optional<explain::ReportEvidence> evidence, QWidget *parent)
    : QDialog(parent)
    , m_inspection(std::move(inspection))
    , m_evidence(std::move(evidence))
    , m_format(new ChoiceBox(this))
    , m_claims(new QListWidget(this))
    , m_signature(new CheckBox(tr("Include the s&ignature"), this))
    , m_request(new CheckBox(tr("Include the &request details"), this))
    , m_preview(new QTextEdit(this))
    , m_status(new PlainLabel({}, this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setWindowTitle(tr("Report"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    fillClaims();
    connectSignals();
    resize(960, 640);
    updatePreview();
}

void ReportDialog::createWidgets()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(createChoices());
    row->addWidget(createPreview(), 1);
    m_status->setObjectName(u"report status"_s);
    m_status->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(row, 1);
    column->addLayout(createButtons());
}

QWidget *ReportDialog::createChoices()
{
    auto *choices = new QWidget(this);
    m_format->setAccessibleName(tr("Format"));
    for (const ReportFormat each :
         {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Text, ReportFormat::Json})
        m_format->addItem(formatName(each), int(each));
    m_claims->setAccessibleName(tr("Masked claims"));
    m_claims->setUniformItemSizes(true);
    m_claims->setSpacing(2);
    m_claims->setItemDelegate(new CheckRowDelegate(m_claims));
    auto *panel = new Panel(choices);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(readingMargins(8, 8, 4, 8));
    inside->addWidget(m_claims);
    auto *remark = new PlainLabel(tr("The value of a ticked claim is masked wherever it occurs."), choices);
    remark->setWordWrap(true);
    setTone(*remark, Tone::Muted);
    m_signature->setAccessibleName(m_signature->text().remove(u'&'));
    setPlainToolTip(*m_signature, tr("Anybody who has it can try out what a masked claim says."));
    m_request->setAccessibleName(m_request->text().remove(u'&'));
    m_request->setEnabled(m_evidence.has_value());
    setPlainToolTip(*m_request, tr("How the keys were asked for, without the API token"));
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Caption(tr("Format"), choices));
    column->addWidget(m_format);
    column->addSpacing(8);
    column->addWidget(new Caption(tr("Masked claims"), choices));
    column->addWidget(panel, 1);
    column->addWidget(remark);
    column->addSpacing(8);
    column->addWidget(m_signature);
    column->addWidget(m_request);
    // Other languages need more for the same.
    choices->setFixedWidth(std::max(fontMetrics().averageCharWidth() * 36, choices->sizeHint().width()));
    return choices;
}

void ReportDialog::fillClaims()
{
    const explain::MemberNames masked = explain::personalClaims(*m_inspection);
    for (const std::string &name : explain::maskableClaims(*m_inspection)) {
        if (std::size_t(m_claims->count()) == mostClaims)
            break;
        auto *item = new QListWidgetItem(explain::quotedText(name), m_claims);
        item->setData(claimNameRole, QByteArray::fromStdString(name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(masked.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_claims->setCurrentRow(0);
}

QWidget *ReportDialog::createPreview()
{
    auto *panel = new Panel(this);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setTabChangesFocus(true);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(readingMargins(8, 8, 2, 8));
    inside->addWidget(m_preview);
    return panel;
}

QLayout *ReportDialog::createButtons()
{
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_status, 1);
    for (QPushButton *button : {m_print, m_copy, m_save, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

void ReportDialog::connectSignals()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::updatePreview);
    connect(m_claims, &QListWidget::itemChanged, this, &ReportDialog::updatePreview);
    connect(m_signature, &QCheckBox::toggled, this, &ReportDialog::updatePreview);
    connect(m_request, &QCheckBox::toggled, this, &ReportDialog::updatePreview);
    connect(m_copy, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &ReportDialog::save);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &ReportDialog::print);
}

ReportFormat ReportDialog::format() const
{
    return ReportFormat(m_format->currentData().toInt());
}

/// Those that the list has no room for are masked as they were from the start.
ReportSource ReportDialog::source() const
{
    ReportSource source{
        .inspection = m_inspection,
        .evidence = m_request->isChecked() ? m_evidence : std::nullopt,
        .choices = {.maskedClaims = explain::personalClaims(*m_inspection), .hasSignature = m_signature->isChecked()}};
    for (int i = 0; i < m_claims->count(); ++i) {
        const std::string name = m_claims->item(i)->data(claimNameRole).toByteArray().toStdString();
        if (m_claims->item(i)->checkState() == Qt::Checked)
            source.choices.maskedClaims.insert(name);
        else
            source.choices.maskedClaims.erase(name);
    }
    return source;
}

void ReportDialog::updatePreview()
{
    const ReportFormat wanted = format();
    m_copy->setEnabled(wanted != ReportFormat::Pdf);
    m_status->clear();
    const auto work = [source = source(), wanted] { return previewOf(source, wanted); };
    m_previewing.start(this, work, [this](const concurrency::WorkResult<Preview> &preview) {
        const int place = m_preview->verticalScrollBar()->value();
        if (!preview) {
            m_preview->setPlainText(explain::workFaultWords(preview.error(), explain::WorkSubject::Text));
        } else if (const auto *outline = std::get_if<explain::Outline>(&*preview)) {
            QTextDocument *document = reportDocument(*outline, screenStyle()).release();
            document->setParent(m_preview);
            m_preview->setDocument(document);
        } else {
            m_preview->setDocument(new QTextDocument(m_preview));
            m_preview->setFont(fixedFont());
            m_preview->setPlainText(std::get<QString>(*preview));
        }
        m_preview->verticalScrollBar()->setValue(place);
    });
}

void ReportDialog::say(const QString &words)
{
    m_status->setText(words);
}

void ReportDialog::copy()
{
    const ReportFormat wanted = format();
    const auto work = [source = source(), wanted, paper = paperStyle()] { return reportBytes(source, wanted, paper); };
    m_exporting.start(this, work, [this, wanted](const concurrency::WorkResult<QByteArray> &bytes) {
        if (!bytes)
            return showMessage(this, tr("The report could not be copied."),
                               explain::workFaultWords(bytes.error(), explain::WorkSubject::Text));
        auto *content = new QMimeData; // NOLINT: the clipboard owns it
        content->setText(QString::fromUtf8(*bytes));
        if (wanted == ReportFormat::Html) // into a mail it goes as it looks
            content->setData(mimeType(wanted), *bytes);
        QGuiApplication::clipboard()->setMimeData(content);
        say(tr("Copied. The token is not in it."));
    });
}

void ReportDialog::save()
{
    QFileDialog *dialog = createSaveDialog(this, tr("Save report"), u"token-report."_s + fileSuffix(format()));
    dialog->setDefaultSuffix(fileSuffix(format()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveTo);
    dialog->open();
}

void ReportDialog::saveTo(const QString &path)
{
    const auto work = [source = source(), wanted = format(), paper = paperStyle()] {
        return reportBytes(source, wanted, paper);
    };
    m_exporting.start(this, work, [this, path](const concurrency::WorkResult<QByteArray> &bytes) {
        if (!bytes)
            return showMessage(this, tr("The report could not be saved."),
                               explain::workFaultWords(bytes.error(), explain::WorkSubject::Text));
        whenDone(writeReportFile(path, *bytes), this, [this, path](const QString &fault) {
            if (!fault.isEmpty())
                return showMessage(this, tr("The report could not be saved."), fault);
            const QString place = QDir::toNativeSeparators(path);
            say(tr("Saved as %1, readable for you alone.").arg(explain::plainText(place.toStdString())));
        });
    });
}

/// The printer is the worker's from then on.
void ReportDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Token inspection"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const auto work = [source = source(), printer, paper = paperStyle()] {
            printReport(explain::reportOutline(source.report()), paper, *printer);
            return printer->printerState() != QPrinter::Error;
        };
        m_exporting.start(this, work, [this](const concurrency::WorkResult<bool> &isPrinted) {
            say(isPrinted && *isPrinted ? tr("Handed to the printer.") : tr("The report could not be printed."));
        });
    });
    dialog->open();
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_preview)
        updatePreview();
}

} // namespace tokenscope::ui
