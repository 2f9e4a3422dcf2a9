/**
 * The scripts that make shells complete `tc`. Each passes the words up to the cursor to `tc complete`, which prints one suggestion
 * per line: the word, a tab and its description. Without suggestions, the shells complete file names.
 */
export const COMPLETION_SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# Completion of tc in bash
_tc_complete() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(tc complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _tc_complete tc
`,
  zsh: `#compdef tc
# Completion of tc in zsh
_tc() {
  local line
  local -a suggestions
  while IFS= read -r line; do
    suggestions+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(tc complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#suggestions} )); then
    _describe tc suggestions
  else
    _files
  fi
}
compdef _tc tc
`,
  fish: `# Completion of tc in fish
function __tc_complete
  set -l suggestions (tc complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)
  if test (count $suggestions) -gt 0
    printf '%s\\n' $suggestions
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c tc -f -a '(__tc_complete)'
`,
  // PowerShell drops empty arguments, so a word that is not begun yet is an option. It drops -- as well, unless it is in quotes.
  powershell: `# Completion of tc in PowerShell
Register-ArgumentCompleter -Native -CommandName tc -ScriptBlock {
  param($word, $command, $position)
  $words = @($command.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $lines = if ($word -eq '') { tc complete --new-word '--' @words } else { tc complete '--' @words }
  $lines | ForEach-Object {
    $name, $text = $_ -split "\`t", 2
    [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $text)
  }
}
`,
};
