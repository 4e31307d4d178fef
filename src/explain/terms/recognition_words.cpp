// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/recognition_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct RecognitionPhrases
{
    Q_DECLARE_TR_FUNCTIONS(RecognitionPhrases)

public:
    static QString words(const inspect::KindRecognition &recognition, const QString &kind)
    {
        const std::string_view mark = recognition.mark.substr(recognition.mark.find('.') + 1);
        const QString member = quotedText(mark, 60);
        switch (recognition.by) {
        case inspect::RecognizedBy::Asked:
            return fill(tr("Judged as %1, as was asked for."), {kind});
        case inspect::RecognizedBy::Type:
            return fill(tr("This is %1, as its type (typ) says."), {kind});
        case inspect::RecognizedBy::Form:
            return fill(tr("This is %1, judging by its form."), {kind});
        case inspect::RecognizedBy::Value:
            return fill(tr("This is %1, judging by its “%2”."), {kind, member});
        case inspect::RecognizedBy::Shape:
            return fill(tr("This looks like %1; that is a guess from “%2” and the other claims."), {kind, member});
        }
        std::unreachable();
    }
};

} // namespace

QString recognitionWords(const inspect::Inspection &inspection)
{
    const auto &recognition = inspection.recognition;
    const QString kind = recognition ? kindWithArticle(recognition->kind.text) : QString();
    if (kind.isEmpty())
        return {};
    return paragraph({RecognitionPhrases::words(*recognition, kind), purposeOfKind(recognition->kind.text)});
}

} // namespace tokenscope::explain
