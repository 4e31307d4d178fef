// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_output.h"

#include "explain/keys/key_loading_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/work_words.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/look/message_box.h"
#include "ui/session/when_done.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

using SavedText = std::expected<std::string, jose::ExportError>;

struct SavedForm
{
    jose::ExportForm form;
    QString name; ///< as a file dialog's filter has it
    QString ending;
};

QList<SavedForm> savedForms(bool ofOneKey)
{
    QList<SavedForm> forms;
    if (ofOneKey)
        forms += {jose::ExportForm::Jwk, KeyOutput::tr("Key, JSON (*.jwk)"), u".jwk"_s};
    forms += {jose::ExportForm::Jwks, KeyOutput::tr("Key set, JSON (*.json)"), u".json"_s};
    forms += {jose::ExportForm::Pem, KeyOutput::tr("Public keys, PEM (*.pem)"), u".pem"_s};
    if (ofOneKey)
        forms += {jose::ExportForm::Der, KeyOutput::tr("Public key, DER (*.der)"), u".der"_s};
    forms += {jose::ExportForm::Ssh, KeyOutput::tr("Public keys, OpenSSH (*.pub)"), u".pub"_s};
    forms += {jose::ExportForm::Certificates, KeyOutput::tr("Certificates, PEM (*.crt)"), u".crt"_s};
    return forms;
}

} // namespace

KeyOutput::KeyOutput(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void KeyOutput::save(const Keys &keys, const QString &name)
{
    if (keys->isEmpty())
        return showMessage(m_window, tr("There is no public key to save."), {});
    const QList<SavedForm> forms = savedForms(keys->keys().size() == 1);
    QStringList filters;
    for (const SavedForm &each : forms)
        filters += each.name;
    QFileDialog *dialog = createSaveDialog(m_window, tr("Save public keys"));
    dialog->setNameFilters(filters);
    dialog->selectFile(name + forms.first().ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, keys, forms, dialog](const QString &path) {
        const auto chosen = std::ranges::find(forms, dialog->selectedNameFilter(), &SavedForm::name);
        const SavedForm &form = chosen == forms.end() ? forms.first() : *chosen;
        saveAs(keys, form.form, QFileInfo(path).suffix().isEmpty() ? path + form.ending : path);
    });
    dialog->open();
}

void KeyOutput::saveAs(const Keys &keys, jose::ExportForm form, const QString &path)
{
    const auto work = [keys, form] { return jose::exportKeys(*keys, form, jose::ExportParts::Public); };
    m_work.start(this, work, [this, path](const concurrency::WorkResult<SavedText> &text) {
        if (!text || !*text)
            return showMessage(m_window, tr("The keys were not saved."),
                               text ? explain::exportErrorWords(text->error())
                                    : explain::workFaultWords(text.error(), explain::WorkSubject::Keys));
        whenDone(writeReportFile(path, QByteArray::fromStdString(**text)), this, [this, path](const QString &fault) {
            if (!fault.isEmpty())
                return showMessage(m_window, tr("The keys were not saved."), fault);
            emit said(tr("Saved as %1.").arg(explain::plainText(path.toStdString())));
        });
    });
}

QMimeData *KeyOutput::dragged(const jose::Jwk &key)
{
    auto *data = new QMimeData; // NOLINT: the drag owns it
    if (key.isSymmetric())
        return data;
    const auto text =
        jose::exportKeys(jose::JwkSet(std::vector{key}), jose::ExportForm::Jwk, jose::ExportParts::Public);
    if (text) {
        data->setText(QString::fromStdString(*text));
        data->setData(u"application/jwk+json"_s, QByteArray::fromStdString(*text));
    }
    return data;
}

KeyOutput::Keys KeyOutput::published(const std::vector<Keys> &sets)
{
    std::vector<jose::Jwk> keys;
    for (const Keys &set : sets)
        std::ranges::copy_if(set->keys(), std::back_inserter(keys), [](const auto &key) { return !key.isSymmetric(); });
    return std::make_shared<const jose::JwkSet>(std::move(keys));
}

} // namespace tokenscope::ui
