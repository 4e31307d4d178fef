// SPDX-License-Identifier: Apache-2.0
#include "ui/token/proof_text.h"

#include "inspect/inspect.h"
#include "json/writer.h"

namespace tokenscope::ui {

std::expected<std::string, proof::Obstacle> proofText(const InspectionRunner::Job &job)
{
    const std::string text = job.text.toStdString();
    const std::string secret = job.secret.toStdString();
    const inspect::InspectionKeys keys =
        secret.empty() ? job.keys : inspect::withSecret(job.keys, secret, job.secretForm);
    inspect::SignatureTrace trace;
    inspect::Question question = InspectionRunner::questionOf(job, text, keys);
    question.trace = &trace;
    const inspect::Inspection inspection = inspect::inspect(question);
    question.trace = nullptr;
    const auto proof = proof::proofOf(question, inspection, trace);
    if (!proof)
        return std::unexpected(proof.error());
    return json::write(*proof, json::Layout::Indented) + '\n';
}

} // namespace tokenscope::ui
