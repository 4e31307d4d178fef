// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/endpoint_dialog.h"

#include "endpoint/pasted/typed_address.h"
#include "explain/fetch/storage_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"
#include "ui/endpoint/kind_of_typed.h"
#include "ui/files/save_dialog.h"
#include "ui/look/choice_box.h"
#include "ui/look/field_edits.h"
#include "ui/look/message_box.h"
#include "ui/look/widgets.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

using endpoint::Endpoint;
using endpoint::Kind;
using storage::SavedEndpoint;

} // namespace

EndpointDialog::EndpointDialog(storage::Storage &storage, QString reserved, QWidget *parent)
    : QDialog(parent)
    , m_storage(storage)
    , m_reserved(std::move(reserved))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_kind(new ChoiceBox(this))
    , m_url(new QLineEdit(this))
    , m_message(new PlainLabel({}, this))
{
    setWindowTitle(tr("Endpoints"));
    setAttribute(Qt::WA_DeleteOnClose);
    createFields();
    layOut();
    connectStorage();
    connect(m_kind, &QComboBox::activated, this, [this] { m_isKindChosen = true; });
    followEdits(*m_url, this, [this](const QString &text) { followUrl(text); });
    // Later, or the list would go on with the row that was clicked after goToRow() has gone back to the one before.
    connect(m_list, &QListWidget::currentRowChanged, this, &EndpointDialog::goToRow, Qt::QueuedConnection);
    updateButtons();
    m_storage.readEndpoints(); // another window may have changed them
}

void EndpointDialog::createFields()
{
    m_list->setAccessibleName(tr("Saved endpoints"));
    m_name->setAccessibleName(tr("Name"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Pangea AuthN"), int(Kind::PangeaAuthn));
    m_kind->addItem(tr("JWKS URL"), int(Kind::JwksUrl));
    m_kind->addItem(tr("OpenID issuer"), int(Kind::OpenIdIssuer));
    m_url->setAccessibleName(tr("URL"));
    m_url->setFont(fixedFont());
    m_url->setPlaceholderText(tr("https://…"));
    m_url->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
}

void EndpointDialog::layOut()
{
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Kind"), m_kind);
    fields->addRow(tr("&URL"), m_url);
    auto *column = new QVBoxLayout;
    column->addLayout(fields);
    column->addWidget(new PlainLabel(tr("Tokens are not saved with endpoints."), this));
    column->addWidget(m_message);
    column->addStretch(1);
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *halves = new QHBoxLayout;
    halves->addWidget(panel, 2);
    halves->addLayout(column, 3);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(halves, 1);
    whole->addWidget(createButtons());
}

QWidget *EndpointDialog::createButtons()
{
    auto *buttons = new QWidget(this);
    const auto *fresh = addButton(buttons, tr("Ne&w"), tr("New endpoint"));
    auto *duplicate = addButton(buttons, tr("&Duplicate"), tr("Duplicate endpoint"));
    auto *remove = addButton(buttons, tr("De&lete"), tr("Delete endpoint"));
    auto *up = addButton(buttons, tr("U&p"), tr("Move endpoint up"));
    auto *down = addButton(buttons, tr("D&own"), tr("Move endpoint down"));
    const auto *import = addButton(buttons, tr("&Import…"), tr("Import endpoints"));
    const auto *exporting = addButton(buttons, tr("&Export…"), tr("Export endpoints"));
    m_save = addButton(buttons, tr("&Save"), tr("Save endpoint"));
    const auto *close = addButton(buttons, tr("&Close"), tr("Close"));
    m_save->setDefault(true);
    m_needChoice = {duplicate, remove, up, down};
    connect(fresh, &QPushButton::clicked, this, [this] { leaveFields([this] { propose({}); }); });
    connect(duplicate, &QPushButton::clicked, this, [this] {
        leaveFields([this, id = m_shownId] {
            m_isAdding = true;
            m_storage.duplicateEndpoint(id);
        });
    });
    connect(remove, &QPushButton::clicked, this, &EndpointDialog::askToDelete);
    connect(up, &QPushButton::clicked, this, [this] {
        begin();
        m_storage.moveEndpointUp(m_shownId);
    });
    connect(down, &QPushButton::clicked, this, [this] {
        begin();
        m_storage.moveEndpointDown(m_shownId);
    });
    connect(import, &QPushButton::clicked, this, &EndpointDialog::chooseImport);
    connect(exporting, &QPushButton::clicked, this, &EndpointDialog::chooseExport);
    connect(m_save, &QPushButton::clicked, this, &EndpointDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

QPushButton *EndpointDialog::addButton(QWidget *parent, const QString &text, const QString &name)
{
    if (!parent->layout())
        new QHBoxLayout(parent);
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    parent->layout()->addWidget(button);
    return button;
}

void EndpointDialog::connectStorage()
{
    connect(&m_storage, &storage::Storage::endpointsChanged, this, &EndpointDialog::showEndpoints);
    connect(&m_storage, &storage::Storage::failed, this, [this](const storage::StorageError &error) {
        m_isAdding = false;
        showMessage(explain::storageWords(error));
    });
    connect(&m_storage, &storage::Storage::endpointsExported, this,
            [this] { showMessage(tr("The endpoints were exported.")); });
    connect(&m_storage, &storage::Storage::endpointsImported, this,
            [this](const storage::ImportedEndpoints &imported) { showMessage(importWords(imported)); });
}

void EndpointDialog::propose(const Endpoint &endpoint)
{
    begin();
    showFields({{}, endpoint.kind, endpoint.url}, 0);
    selectRow(-1);
    m_name->setFocus();
}

void EndpointDialog::rename(qint64 id)
{
    m_toRename = id;
}

void EndpointDialog::reject()
{
    leaveFields([this] { QDialog::reject(); });
}

/// What is being typed stays, whatever the list brings: another window may have changed it.
void EndpointDialog::showEndpoints(const QList<SavedEndpoint> &endpoints)
{
    const int before = rowOf(m_shownId);
    const bool takesNew = m_isAdding && endpoints.size() > m_endpoints.size();
    m_isAdding = m_isAdding && !takesNew;
    m_endpoints = endpoints;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SavedEndpoint &each : endpoints)
            m_list->addItem(explain::plainText(each.endpoint.name.toStdString()));
    }
    const int again = rowOf(m_shownId);
    const bool isSaved = again >= 0 && endpoints[again].endpoint == typed();
    const int last = int(endpoints.size()) - 1;
    if (takesNew) {
        showRow(last);
    } else if (fields() != m_shown && !isSaved) {
        m_shownId = again >= 0 ? m_shownId : 0;
        selectRow(again);
    } else {
        const bool isDeleted = before >= 0 && again < 0;
        showRow(isDeleted ? std::min(before, last) : again); // its neighbour
    }
    if (const int wanted = rowOf(std::exchange(m_toRename, 0)); wanted >= 0) {
        showRow(wanted);
        m_name->setFocus();
        m_name->selectAll();
    }
}

/// By mouse or keyboard. The row stays until what was typed in it may go.
void EndpointDialog::goToRow()
{
    const auto next = chosen();
    if (!next || next->id == m_shownId)
        return;
    selectRow(rowOf(m_shownId));
    leaveFields([this, id = next->id] { showRow(rowOf(id)); });
}

void EndpointDialog::showRow(int row)
{
    if (row >= 0)
        showFields(m_endpoints[row].endpoint, m_endpoints[row].id);
    selectRow(row);
}

void EndpointDialog::followUrl(const QString &typed)
{
    m_isKindChosen = m_isKindChosen && !typed.isEmpty();
    if (const auto kind = m_isKindChosen ? kindByPath(typed) : kindOfTyped(typed, false))
        m_kind->setCurrentIndex(m_kind->findData(int(*kind)));
}

void EndpointDialog::showFields(const Endpoint &endpoint, qint64 id)
{
    m_isKindChosen = false;
    m_name->setText(endpoint.name);
    m_kind->setCurrentIndex(m_kind->findData(int(endpoint.kind)));
    fill(*m_url, endpoint.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    m_url->setCursorPosition(0);
    m_shownId = id;
    m_shown = fields();
}

EndpointDialog::Fields EndpointDialog::fields() const
{
    return {m_name->text().trimmed(), Kind(m_kind->currentData().toInt()), m_url->text().trimmed()};
}

Endpoint EndpointDialog::typed() const
{
    const Fields written = fields();
    return {written.name, written.kind, QUrl(endpoint::completedAddress(written.kind, written.url))};
}

/// Why it cannot be saved, as far as can be known before it is tried.
QString EndpointDialog::faultOf(const Endpoint &endpoint) const
{
    if (endpoint.name == m_reserved)
        return tr("That name belongs to the endpoint of this program. Choose another one.");
    if (const auto fault = storage::findFault(endpoint))
        return explain::storageWords(*fault);
    const bool isTaken = std::ranges::any_of(m_endpoints, [&](const SavedEndpoint &each) {
        return each.endpoint.name == endpoint.name && each.id != m_shownId;
    });
    return isTaken ? explain::storageWords({storage::StorageFault::NameTaken, endpoint.name}) : QString();
}

void EndpointDialog::leaveFields(const std::function<void()> &next)
{
    begin();
    const Endpoint endpoint = typed();
    const bool isEdited = fields() != m_shown;
    const QString fault = isEdited ? faultOf(endpoint) : QString();
    if (!fault.isEmpty()) {
        ask(this, tr("Discard what you typed? It cannot be saved as it is."), fault, tr("&Discard"), next);
        return;
    }
    if (isEdited)
        store(endpoint);
    next();
}

void EndpointDialog::save()
{
    begin();
    const Endpoint endpoint = typed();
    const QString fault = faultOf(endpoint);
    showMessage(fault);
    if (!fault.isEmpty())
        return;
    m_isAdding = m_shownId == 0;
    store(endpoint);
}

void EndpointDialog::store(const Endpoint &endpoint)
{
    if (m_shownId != 0)
        m_storage.replaceEndpoint(m_shownId, endpoint);
    else
        m_storage.addEndpoint(endpoint);
}

void EndpointDialog::askToDelete()
{
    const auto endpoint = chosen();
    if (!endpoint)
        return;
    ask(this, tr("Delete “%1”?").arg(explain::quotedText(endpoint->endpoint.name.toStdString())),
        tr("Its address cannot be brought back, and a token that is remembered for it goes as well. The keys that "
           "were fetched from it stay."),
        tr("&Delete"), [this, going = *endpoint] {
            begin();
            m_shown = fields(); // which go with it
            m_storage.removeEndpoint(going.id);
            emit deleted(going.endpoint);
        });
}

void EndpointDialog::chooseImport()
{
    begin();
    auto *dialog = new QFileDialog(this, tr("Import endpoints"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_storage, &storage::Storage::importEndpoints);
    dialog->open();
}

QString EndpointDialog::importWords(const storage::ImportedEndpoints &imported)
{
    QStringList parts{imported.added == 0
                          ? tr("No new endpoint came in.")
                          : explain::counted(imported.added, tr("1 endpoint came in."), tr("%1 endpoints came in."))};
    if (imported.known > 0)
        parts += explain::counted(imported.known, tr("1 was there already."), tr("%1 were there already."));
    if (imported.renamed > 0)
        parts += explain::counted(imported.renamed, tr("The name of 1 was taken: it got a number."),
                                  tr("The names of %1 were taken: they got a number."));
    return parts.join(QLatin1Char(' '));
}

void EndpointDialog::chooseExport()
{
    showMessage({});
    QFileDialog *dialog = createSaveDialog(this, tr("Export endpoints"), QStringLiteral("tokenscope-endpoints.json"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, &m_storage, &storage::Storage::exportEndpoints);
    dialog->open();
}

void EndpointDialog::showMessage(const QString &words)
{
    m_message->setText(words);
}

/// Before anything is asked of the storage.
void EndpointDialog::begin()
{
    showMessage({});
    m_isAdding = false;
}

std::optional<SavedEndpoint> EndpointDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_endpoints.size() ? std::optional(m_endpoints[row]) : std::nullopt;
}

int EndpointDialog::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_endpoints, id, &SavedEndpoint::id);
    return found != m_endpoints.end() ? int(found - m_endpoints.begin()) : -1;
}

void EndpointDialog::selectRow(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
    updateButtons();
}

void EndpointDialog::updateButtons()
{
    const bool isSaved = m_shownId != 0;
    for (QPushButton *button : m_needChoice)
        button->setEnabled(isSaved);
    m_save->setText(isSaved ? tr("&Save") : tr("&Add"));
    m_save->setAccessibleName(isSaved ? tr("Save endpoint") : tr("Add endpoint"));
}

} // namespace tokenscope::ui
