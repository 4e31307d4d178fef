// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/endpoint_dialog.h"

#include "explain/storage_words.h"
#include "ui/endpoint/kind_by_path.h"
#include "ui/look/choice_box.h"
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
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (const auto kind = kindByPath(typed))
            m_kind->setCurrentIndex(m_kind->findData(int(*kind)));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &EndpointDialog::showChosen);
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
    m_message->setAccessibleName(tr("Message"));
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
    connect(fresh, &QPushButton::clicked, this, &EndpointDialog::startNew);
    connect(duplicate, &QPushButton::clicked, this, [this] {
        m_isAdding = true;
        withChosen([this](qint64 id) { m_storage.duplicateEndpoint(id); });
    });
    connect(remove, &QPushButton::clicked, this,
            [this] { withChosen([this](qint64 id) { m_storage.removeEndpoint(id); }); });
    connect(up, &QPushButton::clicked, this,
            [this] { withChosen([this](qint64 id) { m_storage.moveEndpointUp(id); }); });
    connect(down, &QPushButton::clicked, this,
            [this] { withChosen([this](qint64 id) { m_storage.moveEndpointDown(id); }); });
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
        m_hasFailed = true;
        tell(explain::storageWords(error));
    });
    connect(&m_storage, &storage::Storage::endpointsExported, this,
            [this] { tell(tr("The endpoints were exported.")); });
}

void EndpointDialog::propose(const Endpoint &endpoint)
{
    startNew();
    m_kind->setCurrentIndex(m_kind->findData(int(endpoint.kind)));
    m_url->setText(endpoint.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

void EndpointDialog::showEndpoints(const QList<SavedEndpoint> &endpoints)
{
    const auto before = chosen();
    const int row = m_list->currentRow();
    const bool takesNew = std::exchange(m_isAdding, false) && !m_hasFailed;
    m_endpoints = endpoints;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SavedEndpoint &each : endpoints)
            m_list->addItem(each.endpoint.name);
        const auto again = std::ranges::find(endpoints, before ? before->id : 0, &SavedEndpoint::id);
        int next = again != endpoints.end() ? int(again - endpoints.begin()) : -1;
        if (takesNew)
            next = m_list->count() - 1;
        else if (before && next < 0)
            next = std::min(row, m_list->count() - 1); // it was deleted: its neighbour
        m_list->setCurrentRow(next);
    }
    if (!m_hasFailed && m_list->currentRow() >= 0)
        showChosen();
    updateButtons();
}

void EndpointDialog::showChosen()
{
    if (const auto endpoint = chosen()) {
        m_name->setText(endpoint->endpoint.name);
        m_kind->setCurrentIndex(m_kind->findData(int(endpoint->endpoint.kind)));
        m_url->setText(endpoint->endpoint.url.toString(QUrl::FullyEncoded));
        m_url->setCursorPosition(0);
    }
    updateButtons();
}

void EndpointDialog::startNew()
{
    m_list->setCurrentRow(-1);
    m_name->clear();
    m_url->clear();
    tell({});
    m_name->setFocus();
}

void EndpointDialog::save()
{
    tell({});
    m_hasFailed = false;
    const QString typed = m_url->text().trimmed();
    const Endpoint endpoint{m_name->text().trimmed(), Kind(m_kind->currentData().toInt()), QUrl(typed)};
    if (endpoint.name == m_reserved) {
        tell(tr("That name belongs to the endpoint of this program. Choose another one."));
        return;
    }
    const auto edited = chosen();
    m_isAdding = !edited;
    if (edited)
        m_storage.replaceEndpoint(edited->id, endpoint);
    else
        m_storage.addEndpoint(endpoint);
}

void EndpointDialog::chooseImport()
{
    tell({});
    m_hasFailed = false;
    auto *dialog = new QFileDialog(this, tr("Import endpoints"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_storage, &storage::Storage::importEndpoints);
    dialog->open();
}

void EndpointDialog::chooseExport()
{
    tell({});
    auto *dialog = new QFileDialog(this, tr("Export endpoints"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("tokenscope-endpoints.json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_storage, &storage::Storage::exportEndpoints);
    dialog->open();
}

void EndpointDialog::tell(const QString &words)
{
    m_message->setText(words);
}

std::optional<SavedEndpoint> EndpointDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_endpoints.size() ? std::optional(m_endpoints[row]) : std::nullopt;
}

template <typename Action>
void EndpointDialog::withChosen(Action action)
{
    tell({});
    m_hasFailed = false;
    if (const auto endpoint = chosen())
        action(endpoint->id);
}

void EndpointDialog::updateButtons()
{
    for (QPushButton *button : m_needChoice)
        button->setEnabled(m_list->currentRow() >= 0);
    m_save->setText(m_list->currentRow() >= 0 ? tr("&Save") : tr("&Add"));
}

} // namespace tokenscope::ui
